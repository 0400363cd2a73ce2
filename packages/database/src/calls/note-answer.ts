import type { Pool } from 'pg';

/** Notes that the vendor has answered, so the call has arrived: its place is free a second from now. */
export async function noteAnswer(pool: Pool, callId: string): Promise<void> {
  await pool.query({
    name: 'note-answer',
    text: 'update calls set answered_at = clock_timestamp() where id = $1',
    values: [callId],
  });
}
