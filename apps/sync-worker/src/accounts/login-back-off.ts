import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { Wait } from '../operator-api/refused.js';

/** So many wrong passwords cost nothing; each one more doubles the wait, up to five minutes. */
const FREE_TRIES = 5;
const LONGEST_WAIT_SECONDS = 300;

const WAIT_ENDS = `failure.failed_at
  + least(power(2, least(failure.count - ${FREE_TRIES}, 20)), ${LONGEST_WAIT_SECONDS}) * interval '1 second'`;

/**
 * The key that wrong passwords are counted by: the account's name, not the address. Behind a proxy all requests come
 * from one address, and somebody who guesses would shut out everybody. A name becomes one of a million keys, so that
 * invented names cannot fill the disk, and seldom count against somebody who is there; and a password typed in place of
 * the name is not kept.
 */
export function backOffKey(name: string): string {
  return `name ${createHash('sha256').update(name).digest().readUInt32BE() >>> 12}`;
}

/**
 * Counts a try as wrong, until `forgetTries`. The statement that counts also judges: of a hundred tries at once, each
 * sees those before it.
 *
 * @throws Wait when it is too soon; then it does not count
 */
export async function countTry(pool: Pool, key: string): Promise<void> {
  const { rowCount } = await pool.query(
    `insert into login_failures as failure (key, count) values ($1, 1)
     on conflict (key) do update set count = failure.count + 1, failed_at = now()
     where failure.count < ${FREE_TRIES} or ${WAIT_ENDS} <= now()
     returning key`,
    [key],
  );
  if (rowCount === 0) {
    throw new Wait(await secondsToWait(pool, key), 'Too many wrong passwords');
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
