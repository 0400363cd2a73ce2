import type { Pool } from 'pg';
import { LAST_OF_ITS_PURPOSE } from './last-of-its-purpose.js';

/**
 * Lets a pass that failed go on where it was: its checkpoints are kept, and so is what it expects, until another of its
 * purpose is begun. False where it did not fail, was never begun, or is no longer the last.
 */
export async function resumePass(pool: Pool, passId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update passes set state = 'running', due_at = now(), ended_at = null, last_error = null, failures = 0
     where id = $1 and state = 'failed' and started_at is not null and ${LAST_OF_ITS_PURPOSE}`,
    [passId],
  );
  return rowCount === 1;
}
