import { Client } from 'pg';
import { errorCode } from '../error-code.ts';

/** Creates the database unless it exists. Two starts at once both find it in the end. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl, ssl: false, query_timeout: 60_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) {
      await client.query(`create database ${client.escapeIdentifier(name)}`);
    }
  } catch (error) {
    // 42P04 or, in the same instant, the unique index of the catalog: the other one made it.
    if (errorCode(error) !== '42P04' && errorCode(error) !== '23505') {
      throw error;
    }
  } finally {
    await client.end();
  }
}
