import type { Pool } from 'pg';
import type { PassLease } from './pass-lease.js';
import type { PlannedList } from './pass.js';

/** Keeps what a pass will cost; it then waits for somebody to start it. */
export async function savePlan(
  pool: Pool,
  lease: PassLease,
  plan: readonly PlannedList[],
  calls: number,
): Promise<void> {
  await pool.query(
    `update passes set state = 'planned', plan = $3, calls = calls + $4, lease_token = null,
       failures = 0, last_error = null
     where id = $1 and lease_token = $2 and state = 'planning'`,
    [lease.passId, lease.leaseToken, JSON.stringify(plan), calls],
  );
}
