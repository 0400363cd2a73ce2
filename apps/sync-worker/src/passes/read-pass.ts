import type { PassPurpose } from '@forum-sync/database';
import type { Page, PageQuery, Reconcile } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { pageByKey } from '../operator-api/page-by-key.js';
import { notFound } from '../operator-api/refused.js';

const PASS = `id, state, lists, plan, calls, compared, missing, different, drifted, buried, unreadable,
  last_error as "lastError", requested_by as "requestedBy", requested_at as "requestedAt",
  started_at as "startedAt", ended_at as "endedAt", $1::integer as "callsPerSecond",
  case when purpose = 'reconcile' then depth end as depth,
  case when purpose = 'reconcile' then dry_run end as "dryRun",
  case when purpose = 'reconcile' then reason end as reason,
  coalesce((
    select jsonb_agg(
      jsonb_build_object('list', list, 'pages', pages, 'total', total, 'phase', phase)
      order by array_position(lists, list))
    from checkpoints where pass_id = passes.id
  ), '[]') as progress`;

/** A backfill has no depth, and is never dry. */
export type PassAnswer = Reconcile;

/** @throws Refused where there is none */
export async function readPass(
  pool: Pool,
  purpose: PassPurpose,
  id: string,
  callsPerSecond: number | null,
): Promise<PassAnswer> {
  const { rows } = await pool.query<PassAnswer>(
    `select ${PASS} from passes where purpose = $2 and id = $3`,
    [callsPerSecond, purpose, id],
  );
  const [pass] = rows;
  if (!pass) {
    throw notFound(purpose);
  }
  return withoutNulls(pass);
}

export async function listPasses(
  pool: Pool,
  purpose: PassPurpose,
  query: PageQuery,
  callsPerSecond: number | null,
): Promise<Page<PassAnswer>> {
  return pageByKey(query, async (before, limit) => {
    const { rows } = await pool.query<PassAnswer>(
      `select ${PASS} from passes where purpose = $2 and id < $3 order by id desc limit $4`,
      [callsPerSecond, purpose, before, limit],
    );
    return { rows: rows.map(withoutNulls) };
  });
}

/** What only a reconcile has is not said of a backfill. */
function withoutNulls({ depth, dryRun, reason, ...pass }: PassAnswer): PassAnswer {
  return (depth === null ? pass : { ...pass, depth, dryRun, reason }) as PassAnswer;
}
