import type { ClientBase, Pool } from 'pg';
import { errorCode } from '../connection/database-errors.js';
import { migrations } from './index.js';

const UNDEFINED_TABLE = '42P01';

/** Names of the migrations that this version brings and the database does not have yet. */
export async function pendingMigrations(client: Pool | ClientBase): Promise<string[]> {
  const names = migrations.map(({ name }) => name);
  try {
    const { rows } = await client.query<{ name: string }>('select name from migrations');
    const applied = new Set(rows.map(({ name }) => name));
    return names.filter((name) => !applied.has(name));
  } catch (error) {
    if (errorCode(error) === UNDEFINED_TABLE) {
      return names;
    }
    throw error;
  }
}
