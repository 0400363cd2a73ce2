import type { Pool } from 'pg';
import { hashPassword, isPassword } from './passwords.js';
import { digestOf } from './secret.js';

/** What the settings give the first operator and the command line. */
export interface FirstAccess {
  readonly adminPassword: string | undefined;
  readonly cliToken: string | undefined;
}

const FIRST_OPERATOR = 'admin';
const CLI = 'npm run cli';

/**
 * Lets the first operator in, where there is no account yet, and the command line. Says whether anybody can log
 * in.
 */
export async function grantFirstAccess(
  pool: Pool,
  { adminPassword, cliToken }: FirstAccess,
): Promise<boolean> {
  if (cliToken !== undefined) {
    // Another token than last time: the old one is no longer the command line's.
    await pool.query(
      `with replaced as (
         delete from api_tokens where label = $1 and created_by = 'settings' and secret_sha256 <> $2
       )
       insert into api_tokens (secret_sha256, label, role, created_by)
       values ($2, $1, 'operator', 'settings') on conflict do nothing`,
      [CLI, digestOf(cliToken)],
    );
  }
  const { rowCount } = await pool.query('select from accounts limit 1');
  if (rowCount === 0 && adminPassword !== undefined) {
    await pool.query(
      `insert into accounts (name, role, password_hash) values ($1, 'operator', $2)
       on conflict do nothing`,
      [FIRST_OPERATOR, await hashPassword(adminPassword)],
    );
    return true;
  }
  return rowCount !== 0;
}

/** Whether the first operator can log in with it: an account keeps its password, whatever is set later. */
export async function isPasswordOfFirst(pool: Pool, password: string): Promise<boolean> {
  const { rows } = await pool.query<{ hashed: string }>(
    'select password_hash as hashed from accounts where name = $1',
    [FIRST_OPERATOR],
  );
  const [first] = rows;
  return first !== undefined && isPassword(first.hashed, password);
}
