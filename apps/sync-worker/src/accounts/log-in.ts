import { setTimeout as sleep } from 'node:timers/promises';
import type { Role, Session } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { audit } from '../audit/audit.js';
import { Refused } from '../operator-api/refused.js';
import { backOffKey, countTry, forgetTries } from './login-back-off.js';
import type { LoginTurns } from './login-turns.js';
import { isPassword } from './passwords.js';
import { digestOf, newSecret } from './secret.js';
import { SESSION_LONGEST } from './session-lifetime.js';

/**
 * So long after somebody began to look at it a wrong name or password is answered, and the time does not tell which of
 * them is wrong. To hash for a name that is not there would do the same, and let strangers use up the processors.
 */
const WRONG_AFTER_MS = 500;

/**
 * Begins a session and returns its secret.
 *
 * @throws Refused for a wrong name or password, too soon after several of them, and when too many log in
 */
export async function logIn(
  pool: Pool,
  turns: LoginTurns,
  { name, password }: { name: string; password: string },
): Promise<{ secret: string; session: Session }> {
  const key = backOffKey(name);
  const { account, soLong } = await turns.take(async () => {
    const halfASecond = sleep(WRONG_AFTER_MS);
    // Before the password is looked at: a hundred tries at once must not all be free.
    await countTry(pool, key);
    return { account: await findAccount(pool, name, password), soLong: halfASecond };
  });
  if (!account) {
    await soLong;
    throw new Refused(401, 'wrong_password', 'The name or the password is wrong.');
  }
  await forgetTries(pool, key);
  const secret = newSecret();
  await pool.query(
    `with begun as (
       insert into sessions (secret_sha256, account_name) values ($1, $2)
     ), ended as (
       delete from sessions where created_at < now() - ${SESSION_LONGEST}
     )
     update accounts set last_login_at = now() where name = $2`,
    [digestOf(secret), account.name],
  );
  await audit(pool, account, { act: 'session.begin' });
  return { secret, session: { name: account.name, role: account.role, by: 'session' } };
}

interface Account {
  readonly name: string;
  readonly role: Role;
}

/** The account of that name and password. */
async function findAccount(pool: Pool, name: string, password: string): Promise<Account | null> {
  const { rows } = await pool.query<Account & { hashed: string }>(
    'select name, role, password_hash as hashed from accounts where name = $1',
    [name],
  );
  const [account] = rows;
  return account && (await isPassword(account.hashed, password)) ? account : null;
}
