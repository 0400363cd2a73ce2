import { readDeliveryBody } from '@forum-sync/delivery-body';
import type { EventSummary, FailureGroup } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { EVENT_SUMMARY } from '../events/event-summary.js';
import { inferShapes } from '../events/infer-shapes.js';

/** The newest failures that are looked at; so many that more would not tell more. */
const MOST_COUNTED = 10_000;

interface Group extends Omit<FailureGroup, 'example' | 'exampleDetail' | 'shapes'> {
  readonly exampleId: string;
}

type Example = EventSummary & {
  readonly detail: string | null;
  readonly body: Buffer;
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
  return groups.flatMap(({ exampleId, ...group }) => {
    const example = examples.get(exampleId);
    if (!example) {
      return [];
    }
    const { detail, body, contentEncoding, ...summary } = example;
    const json = readDeliveryBody(body, contentEncoding);
    const shapes = group.state === 'quarantined' && json.ok ? inferShapes([json.value]) : null;
    return [{ ...group, example: summary, exampleDetail: detail, shapes }];
  });
}

async function readExamples(pool: Pool, ids: readonly string[]): Promise<Map<string, Example>> {
  const { rows } = await pool.query<Example>(
    `select ${EVENT_SUMMARY}, event.last_error as detail, event.body,
       stored.headers ->> 'content-encoding' as "contentEncoding"
     from event_log as event join events as stored on stored.id = event.id
     where event.id = any($1::bigint[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
