import type { Pool } from 'pg';
import { parentOf } from './processor-time.js';

/** The process that a database's server was started as. */
export async function postmasterOf(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  return parentOf(rows[0]?.pid ?? 0);
}
