import type { ClientBase, Pool } from 'pg';
import type { PassLease } from './pass-lease.js';

/** How a pass ends: `calls` are those that its report does not know yet. */
export interface PassEnd {
  readonly state: 'done' | 'failed';
  readonly error: string | null;
  readonly calls: number;
}

/** Ends a pass. What it still expected to meet is of no use to anybody, and is forgotten bit by bit. */
export async function endPass(
  trx: Pool | ClientBase,
  lease: PassLease,
  { state, error, calls }: PassEnd,
): Promise<void> {
  await trx.query(
    `update passes set state = $3, ended_at = forum_sync_now(), last_error = $4, calls = calls + $5,
       lease_token = null
     where id = $1 and lease_token = $2`,
    [lease.passId, lease.leaseToken, state, error, calls],
  );
}
