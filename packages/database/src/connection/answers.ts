import type { Pool } from 'pg';

/** Whether the database answers at all just now. */
export async function answers(pool: Pool): Promise<boolean> {
  try {
    await pool.query('select 1');
    return true;
  } catch {
    return false;
  }
}
