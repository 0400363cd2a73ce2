import type { Pool } from 'pg';

/** Whether events are replayed now, or wait for it. */
export async function replayIsOwed(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ owed: boolean }>(`
    select exists (select from replays where state = 'running')
      or exists (select from inbox where replay_id is not null) as owed`);
  return rows[0]?.owed ?? false;
}
