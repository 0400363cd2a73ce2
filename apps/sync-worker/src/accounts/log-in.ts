import type { Role, Session } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { audit } from '../audit/audit.js';
import { Refused } from '../operator-api/refused.js';
import { backOffKey, countTry, forgetTries } from './login-back-off.js';
import { isPassword } from './passwords.js';
import { digestOf, newSecret } from './secret.js';
import { SESSION_LONGEST } from './session-lifetime.js';

/**
 * Begins a session and returns its secret.
 *
 * @throws Refused for a wrong name or password, and too soon after several of them
 */
export async function logIn(
  pool: Pool,
  { name, password }: { name: string; password: string },
): Promise<{ secret: string; session: Session }> {
  const key = backOffKey(name);
  // Before the password is looked at: a hundred tries at once must not all be free.
  await countTry(pool, key);
  const { rows } = await pool.query<{ name: string; role: Role; hashed: string }>(
    'select name, role, password_hash as hashed from accounts where name = $1',
    [name],
  );
  const [account] = rows;
  if (!(await isPassword(account?.hashed, password)) || !account) {
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
