import type { Pool } from 'pg';
import { measureReplay } from './count-replay.js';
import type { ReplayFilter } from './replay-filter.js';

export interface ReplayRequest {
  readonly forumId: number;
  readonly filter: ReplayFilter;
  /** A requeue takes dead letters, and nothing else. */
  readonly kind?: 'replay' | 'requeue';
  /** Events a second, at most. */
  readonly rate: number;
  /** Who asked for it. */
  readonly requestedBy: string;
}

/**
 * Records a replay; a worker carries it out. Each event comes back to the inbox with no attempt counted, so a
 * replay of dead letters is a requeue. Returns its id and how many events it will take.
 */
export async function startReplay(
  pool: Pool,
  { forumId, filter: asked, kind = 'replay', rate, requestedBy }: ReplayRequest,
): Promise<{ id: string; total: number }> {
  const filter = kind === 'requeue' ? { ...asked, states: ['dead' as const] } : asked;
  const { count: total, first, last } = await measureReplay(pool, forumId, filter);
  const { rows } = await pool.query<{ id: string }>(
    `insert into replays (forum_id, kind, filter, state, rate, total, enqueued, cursor, up_to, requested_by)
     values ($1, $6, $2, 'running', $3, $4, 0, $7::bigint - 1, $8, $5) returning id`,
    [forumId, JSON.stringify(filter), rate, total, requestedBy, kind, first, last],
  );
  return { id: rows[0]?.id ?? '', total };
}

/** Stops a running replay; what is in the inbox already is still projected. False when none ran. */
export async function cancelReplay(pool: Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update replays set state = 'cancelled', ended_at = now() where id = $1 and state = 'running'`,
    [id],
  );
  return rowCount === 1;
}
