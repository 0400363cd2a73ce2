import type { Pool } from 'pg';
import type { PassLease } from './pass-lease.js';

/** Gives a pass back, to be continued after a while; with the error, if that is why. */
export async function releasePass(
  pool: Pool,
  lease: PassLease,
  { afterMs, error, calls }: { afterMs: number; error: string | null; calls: number },
): Promise<void> {
  await pool.query(
    `update passes set lease_token = null, due_at = now() + $3 * interval '1 ms', last_error = $4,
       failures = case when $4::text is null then 0 else failures + 1 end, calls = calls + $5
     where id = $1 and lease_token = $2`,
    [lease.passId, lease.leaseToken, afterMs, error, calls],
  );
}
