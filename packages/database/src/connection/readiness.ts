import { Client } from 'pg';
import { pendingMigrations } from '../migrations/pending-migrations.js';
import { whyUnusable } from './database-errors.js';

const TIMEOUT_MS = 2_000;

/**
 * Why the database cannot carry our promises just now; empty when it can.
 *
 * On a connection of its own: a pool that is full of slow statements must not answer for the database.
 *
 * @param insertsInto tables that the service must be able to insert into
 */
export async function notReadyReasons(
  url: string,
  insertsInto: readonly string[] = [],
): Promise<string[]> {
  const client = new Client({
    // Without what the pool's connections set: a server that promises less by default is not ready, and says why.
    connectionString: url,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
    application_name: 'forum-sync readiness',
  });
  // Errors of the connection reach us through the calls below; unheard, they end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    const reasons = await weakSettings(client);
    reasons.push(...(await missingRights(client, insertsInto)));
    const pending = await pendingMigrations(client);
    if (pending.length > 0) {
      reasons.push(`migrations are pending: ${pending.join(', ')}; run migrate`);
    }
    return reasons;
  } catch (error) {
    // The code says it all; the message names users and hosts, and strangers may read this.
    return [`the database cannot be used (${whyUnusable(error)})`];
  } finally {
    // After a time-out the goodbye may hang as well; nobody waits for it.
    void client.end().catch(() => {});
  }
}

async function weakSettings(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ weakness: string; remedy: string }>(
    `select name || ' is off' as weakness, 'turn it on' as remedy from pg_settings
     where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
     union all
     select 'it can only be read', 'name a server that takes writes, with default_transaction_read_only off'
     where pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean
     union all
     select 'unlogged table ' || relname, format('alter table %I set logged', relname) from pg_class
     where relname in ('events', 'inbox') and relpersistence = 'u'`,
  );
  return rows.map(
    ({ weakness, remedy }) => `the database promises less than we do: ${weakness}; ${remedy}`,
  );
}

async function missingRights(client: Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest($1::text[]) as name
     where to_regclass(name) is not null and not has_table_privilege(name, 'insert')`,
    [tables],
  );
  return rows.map(
    ({ name }) =>
      `the role may not insert into ${name}; run migrate as the owner, or receiver-role.sql as a user who may grant it`,
  );
}
