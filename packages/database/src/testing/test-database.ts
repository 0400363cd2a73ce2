import { createHash, randomUUID } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource, poolOf } from '../connection/data-source.js';
import { migrate } from '../migrations/migrate.js';
import { migrations } from '../migrations/index.js';

/** Only what hangs takes so long. */
const PATIENCE_MS = 60_000;

/** A database of one's own on a real PostgreSQL, with the schema in place. */
export interface TestDatabase extends AsyncDisposable {
  readonly name: string;
  readonly url: string;
  /**
   * Connected; ends with the database. What a test prepares and looks up, and how many it lets ask at once, is not held
   * to the time-outs of a service: a busy machine would meet them.
   */
  readonly dataSource: DataSource;
}

/**
 * Clones a database from a template that holds the migrated schema; the first caller makes the template.
 *
 * @param serverUrl a server on which databases may be created, as TEST_DATABASE_URL says
 */
export async function createTestDatabase(serverUrl: string | undefined): Promise<TestDatabase> {
  if (!serverUrl) {
    throw new Error(
      'TEST_DATABASE_URL is not set: these tests need a real PostgreSQL. `npm test` starts one, or name ' +
        'a server on which databases may be created: postgres://user:password@host:port/postgres',
    );
  }
  const template = await ensureTemplate(serverUrl);
  const name = `forum_sync_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverUrl, (server) =>
    server.query(
      `create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`,
    ),
  );
  const url = withDatabase(serverUrl, name);
  const dataSource = createDataSource({
    url,
    applicationName: 'forum-sync test',
    sendsTogether: true,
    timeoutMs: PATIENCE_MS,
    lockTimeoutMs: PATIENCE_MS,
  });
  await dataSource.initialize();
  poolOf(dataSource).options.connectionTimeoutMillis = PATIENCE_MS;
  return {
    name,
    url,
    dataSource,
    async [Symbol.asyncDispose]() {
      await dataSource.destroy();
      await onServer(serverUrl, (server) =>
        server.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
      );
    },
  };
}

/** One template for each state of the migrations, so that a changed one never meets an old schema. */
async function ensureTemplate(serverUrl: string): Promise<string> {
  const digest = createHash('sha256');
  for (const migration of migrations) {
    digest.update(JSON.stringify(new migration()));
  }
  const name = `forum_sync_template_${digest.digest('hex').slice(0, 12)}`;
  await onServer(serverUrl, async (server) => {
    // Spec files start at the same time, in several processes: one makes it, the others wait.
    await server.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await server.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      const unfinished = `${name}_unfinished`;
      await server.query(`drop database if exists ${escapeIdentifier(unfinished)} with (force)`);
      await server.query(`create database ${escapeIdentifier(unfinished)} template template0`);
      const dataSource = createDataSource({
        url: withDatabase(serverUrl, unfinished),
        applicationName: 'forum-sync template',
      });
      await dataSource.initialize();
      await migrate(dataSource, withDatabase(serverUrl, unfinished));
      await dataSource.destroy();
      await server.query(
        `alter database ${escapeIdentifier(unfinished)} rename to ${escapeIdentifier(name)}`,
      );
    }
  });
  return name;
}

async function onServer<T>(url: string, work: (server: Client) => Promise<T>): Promise<T> {
  const server = new Client({ connectionString: url });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

function withDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}
