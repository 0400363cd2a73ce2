import type { Pool } from 'pg';
import { Refused } from '../operator-api/refused.js';

/** So many wrong passwords are anybody's; each one more doubles the wait, up to five minutes. */
const FREE_TRIES = 5;
const LONGEST_WAIT_SECONDS = 300;

/** What wrong passwords are counted by: whom they were for, and where they came from. */
export function backOffKeys(name: string, address: string): string[] {
  return [`name ${name}`, `address ${address}`];
}

/** @throws Refused when one of the keys has to wait */
export async function checkBackOff(pool: Pool, keys: readonly string[]): Promise<void> {
  const { rows } = await pool.query<{ seconds: number }>(
    `select ceil(extract(epoch from failed_at - now())
       + least(power(2, least(count - ${FREE_TRIES}, 20)), ${LONGEST_WAIT_SECONDS}))::integer as seconds
     from login_failures where key = any($1::text[]) and count >= ${FREE_TRIES}
     order by 1 desc limit 1`,
    [keys],
  );
  const seconds = rows[0]?.seconds ?? 0;
  if (seconds > 0) {
    throw new Refused(429, 'wait', `Too many wrong passwords: try again in ${seconds} s.`);
  }
}

/** Counts a wrong password, and forgets those of yesterday. */
export async function noteWrongPassword(pool: Pool, keys: readonly string[]): Promise<void> {
  await pool.query(`delete from login_failures where failed_at < now() - interval '1 day'`);
  await pool.query(
    `insert into login_failures (key, count) select unnest($1::text[]), 1
     on conflict (key) do update set count = login_failures.count + 1, failed_at = now()`,
    [keys],
  );
}

export async function forgetWrongPasswords(pool: Pool, keys: readonly string[]): Promise<void> {
  await pool.query('delete from login_failures where key = any($1::text[])', [keys]);
}
