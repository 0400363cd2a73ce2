import { readdir } from 'node:fs/promises';
import { createDataSource, poolOf } from '../connection/data-source.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { migrate } from './migrate.js';
import { migrations } from './index.js';
import { pendingMigrations } from './pending-migrations.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
});
afterEach(() => database[Symbol.asyncDispose]());

const emptyDatabase = () =>
  database.dataSource.query('drop schema public cascade; create schema public');

it('lists every migration file, in order', async () => {
  const files = await readdir(new URL('.', import.meta.url));
  const numbered = files.filter((file) => /^\d{4}-.*\.ts$/.test(file)).toSorted();
  expect(migrations).toHaveLength(numbered.length);
  const timestamps = migrations.map(({ name }) => Number(name.slice(-13)));
  expect(timestamps).toEqual(timestamps.toSorted((a, b) => a - b));
});

it('makes the columns that the entities expect', async () => {
  const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
  // Indexes and checks are the migrations' own; the entities name columns only.
  const changes = upQueries
    .map(({ query }) => query)
    .filter((query) => !/^DROP INDEX|DROP CONSTRAINT "\w+_check"$/.test(query));
  expect(changes).toEqual([]);
});

it('runs once when two start at the same time', async () => {
  await emptyDatabase();
  const second = createDataSource({ url: database.url, applicationName: 'second migrator' });
  await second.initialize();
  expect(await pendingMigrations(poolOf(second))).toEqual(migrations.map(({ name }) => name));

  const ran = await Promise.all([
    migrate(database.dataSource, database.url),
    migrate(second, database.url),
  ]);

  expect(ran.flat()).toEqual(migrations.map(({ name }) => name));
  expect(await pendingMigrations(poolOf(second))).toEqual([]);
  await second.destroy();
});
