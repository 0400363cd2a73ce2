import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { Refused } from '../operator-api/refused.js';

/** So many wrong passwords cost nothing; each one more doubles the wait, up to five minutes. */
const FREE_TRIES = 5;
const LONGEST_WAIT_SECONDS = 300;

const WAIT_ENDS = `failure.failed_at
  + least(power(2, least(failure.count - ${FREE_TRIES}, 20)), ${LONGEST_WAIT_SECONDS}) * interval '1 second'`;

/**
 * The key that wrong passwords are counted by: the account's name, not the address. Behind a proxy all requests come
 * from one address, and somebody who guesses would shut out everybody. A name becomes one of 65,536 keys, so that
 * invented names cannot fill the disk, and a password typed in place of the name is not kept.
 */
export function backOffKey(name: string): string {
  return `name ${createHash('sha256').update(name).digest().readUInt16BE()}`;
}

/**
 * Counts a try as wrong, until `forgetTries`, and forgets those of yesterday. The statement that counts also judges:
 * of a hundred tries at once, each sees those before it.
 *
 * @throws Refused when it is too soon; then it does not count
 */
export async function countTry(pool: Pool, key: string): Promise<void> {
  await pool.query(`delete from login_failures where failed_at < now() - interval '1 day'`);
  const { rowCount } = await pool.query(
    `insert into login_failures as failure (key, count) values ($1, 1)
     on conflict (key) do update set count = failure.count + 1, failed_at = now()
     where failure.count < ${FREE_TRIES} or ${WAIT_ENDS} <= now()
     returning key`,
    [key],
  );
  if (rowCount === 0) {
    const seconds = await secondsToWait(pool, key);
    throw new Refused(429, 'wait', `Too many wrong passwords: try again in ${seconds} s.`);
  }
}

async function secondsToWait(pool: Pool, key: string): Promise<number> {
  const { rows } = await pool.query<{ seconds: number }>(
    `select ceil(extract(epoch from ${WAIT_ENDS} - now()))::integer as seconds
     from login_failures as failure where key = $1`,
    [key],
  );
  return Math.max(rows[0]?.seconds ?? 0, 1);
}

export async function forgetTries(pool: Pool, key: string): Promise<void> {
  await pool.query('delete from login_failures where key = $1', [key]);
}
