import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { createDataSource, poolOf } from './data-source.js';
import { notReadyReasons } from './readiness.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
});
afterAll(() => database[Symbol.asyncDispose]());

/** What a connection of the pool has, by a URL with these parameters. */
async function settingsBy(parameters: string): Promise<unknown> {
  const source = createDataSource({
    url: `${database.url}?${parameters}`,
    applicationName: 'forum-sync test',
    freshPlans: true,
  });
  await source.initialize();
  try {
    const { rows } = await poolOf(source).query(
      `select current_setting('synchronous_commit') as commit,
         current_setting('plan_cache_mode') as plans, current_setting('search_path') as path`,
    );
    return rows[0];
  } finally {
    await source.destroy();
  }
}

const PINNED = { commit: 'on', plans: 'force_custom_plan' };

it.each([
  ['', '"$user", public'],
  ['options=-c%20search_path%3Dpublic', 'public'],
  ['options=-c+search_path%3Dpublic', 'public'],
  ['options=-c%20search_path%3Dpublic%20-c%20synchronous_commit%3Doff', 'public'],
  ['options=-c%20search_path%3Dother&options=-c%20search_path%3Dpublic', 'public'],
])('a URL with "%s" keeps its own settings and ours', async (parameters, path) => {
  expect(await settingsBy(parameters)).toEqual({ ...PINNED, path });
});

it('flushes each commit where that is not the default, and is not ready there', async () => {
  const { dataSource, name, url } = database;
  await dataSource.query(`alter database ${name} set synchronous_commit = off`);
  expect(await settingsBy('')).toEqual({ ...PINNED, path: '"$user", public' });
  expect(await notReadyReasons(url)).toEqual([
    expect.stringContaining('synchronous_commit is off'),
  ]);
});
