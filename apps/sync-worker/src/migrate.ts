// Brings the database's schema to this version's, and the rights of the services' roles. A step of its own:
// services never migrate.
import {
  connectWhenAvailable,
  createDataSource,
  grantRoles,
  isLockTimeout,
  isRefusedByDatabase,
  migrate,
} from '@forum-sync/database';
import { ConfigError, stopForGood } from '@forum-sync/service-host';
import { config } from './config.js';

/** A migration may rewrite a large table. */
const TIMEOUT_MS = 60 * 60_000;
/** Deliveries wait behind it: well below the time that a receiver gives its insert. */
const LOCK_TIMEOUT_MS = 1_000;

try {
  const { databaseUrl } = config();
  const dataSource = createDataSource({
    url: databaseUrl,
    applicationName: 'forum-sync migrate',
    timeoutMs: TIMEOUT_MS,
    lockTimeoutMs: LOCK_TIMEOUT_MS,
  });
  await connectWhenAvailable(
    dataSource,
    (reason) => process.stdout.write(`waiting for the database: ${reason}\n`),
    new AbortController().signal,
  );
  const applied = await migrate(dataSource, databaseUrl, () =>
    process.stdout.write('a table is in use, by a dump or a report: trying again every 2 s\n'),
  );
  const refused = await grantRoles(dataSource);
  await dataSource.destroy();
  process.stdout.write(
    applied.length > 0 ? `migrated: ${applied.join(', ')}\n` : 'the schema is up to date\n',
  );
  if (refused.length > 0) {
    process.stdout.write(
      `this user may not make roles: if the services have roles of their own, run ${refused.join(' and ')} ` +
        'as a user who may\n',
    );
  }
} catch (error) {
  if (error instanceof ConfigError) {
    stopForGood(error.message);
  }
  if (isRefusedByDatabase(error)) {
    stopForGood(
      'The database refuses these credentials: check DATABASE_URL (user, password, database).',
    );
  }
  if (isLockTimeout(error)) {
    stopForGood(
      'A table has been in use for more than a minute, and nothing of this migration was done: end what uses it ' +
        '(select pid, query from pg_stat_activity order by xact_start), then migrate again.',
    );
  }
  throw error;
}
