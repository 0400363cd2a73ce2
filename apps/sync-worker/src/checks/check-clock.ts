import type { Check } from '@forum-sync/operator-api';
import type { Pool } from 'pg';

const MOST_APART_SECONDS = 5;

/** Clocks that differ do not harm leases, which use the database's time, but mislead people who compare logs. */
export async function checkClock(pool: Pool): Promise<Check> {
  const { rows } = await pool.query<{ at: string }>('select clock_timestamp() as at');
  const apart = Math.abs(Date.now() - Date.parse(rows[0]?.at ?? '')) / 1_000;
  const agrees = apart <= MOST_APART_SECONDS;
  return {
    name: 'clock',
    result: agrees ? 'ok' : 'warning',
    detail: agrees
      ? 'The clocks of worker and database agree.'
      : `The clocks of worker and database are ${Math.round(apart)} s apart.`,
    remedy: agrees ? null : 'Synchronise both machines with a time server (NTP).',
  };
}
