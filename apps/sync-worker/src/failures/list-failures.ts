import { readDeliveryBody } from '@forum-sync/delivery-body';
import type { EventSummary, FailureGroup } from '@forum-sync/operator-api';
import { breather } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import { EVENT_SUMMARY } from '../events/event-summary.js';
import { inferShapes } from '../events/infer-shapes.js';

/** How many of the newest failures are looked at; more of them would tell no more. */
const MOST_COUNTED = 10_000;

/** Bytes of all example bodies together; the largest groups' come first. */
const MOST_BYTES = 8 * 1024 * 1024;

interface Group extends Omit<FailureGroup, 'example' | 'exampleDetail' | 'shapes'> {
  readonly exampleId: string;
}

type Example = EventSummary & {
  readonly detail: string | null;
  /** Null where the larger groups' examples had filled the memory. */
  readonly body: Buffer | null;
  readonly contentEncoding: string | null;
};

/** Quarantined events and dead letters by reason and type, the largest groups first, with an example each. */
export async function listFailures(pool: Pool): Promise<FailureGroup[]> {
  const { rows: groups } = await pool.query<Group>(`
    with failed as (
      (select id, state, reason from outcomes where state = 'quarantined' order by id desc
       limit ${MOST_COUNTED})
      union all
      (select id, state, reason from outcomes where state = 'dead' order by id desc
       limit ${MOST_COUNTED})
    )
    select failed.state, failed.reason, event.type, count(*)::integer as count,
      min(event.received_at) as first, max(event.received_at) as last, max(failed.id) as "exampleId"
    from failed join events as event using (id)
    where not exists (select from inbox where inbox.id = failed.id)
    group by failed.state, failed.reason, event.type
    order by count(*) desc, failed.state, failed.reason, event.type
    limit 200`);
  const examples = await readExamples(
    pool,
    groups.map(({ exampleId }) => exampleId),
  );
  const breathe = breather();
  const described: FailureGroup[] = [];
  for (const { exampleId, ...group } of groups) {
    const example = examples.get(exampleId);
    if (!example) {
      continue;
    }
    await breathe();
    const { detail, body, contentEncoding, ...summary } = example;
    const json = body && group.state === 'quarantined' && readDeliveryBody(body, contentEncoding);
    const shapes = json && json.ok ? inferShapes([json.value]) : null;
    described.push({ ...group, example: summary, exampleDetail: detail, shapes });
  }
  return described;
}

async function readExamples(pool: Pool, ids: readonly string[]): Promise<Map<string, Example>> {
  const { rows } = await pool.query<Example>(
    `with asked as (
       select id, sum(octet_length(body)) over (order by position) as bytes
       from unnest($1::bigint[]) with ordinality as asked (id, position) join events using (id)
     )
     select ${EVENT_SUMMARY}, event.last_error as detail,
       case when bytes <= ${MOST_BYTES} then event.body end as body,
       stored.headers ->> 'content-encoding' as "contentEncoding"
     from asked join event_log as event on event.id = asked.id join events as stored on stored.id = asked.id
     where event.id = any($1::bigint[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
