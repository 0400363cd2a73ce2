import type { Pool } from 'pg';
import { poolOf } from '../connection/data-source.js';
import { createTestDatabase, watchWorkersRows, type TestDatabase } from '../testing/index.js';
import { unseen } from './unseen.js';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  pool = poolOf(database.dataSource);
});
afterAll(() => database[Symbol.asyncDispose]());

it('finds the next rows that were not met, without those before them', async () => {
  await pool.query(`
    insert into posts (forum_id, post_id, version, source, observed_at, stamp, deleted_at)
    select 1, id, 1, 'webhook', now(), '', case when id = 45001 then now() end
    from generate_series(1, 50000) as id;
    insert into passes (purpose, state, depth, forum_id, dry_run, lists, reason, requested_by, requested_at)
    values ('reconcile', 'running', 'full', 1, false, '{posts}', 'command', 'a test', now());
    insert into marks select 1, 'posts', post_id from posts`);
  await pool.query('vacuum analyze posts, marks');
  await pool.query('delete from marks where subject_id <= 45000');
  await using watched = await watchWorkersRows(database.url);
  expect(await unseen(watched.pool, '1', 1, 'posts', 2)).toEqual(['45002', '45003']);
  expect(watched.most()).toBeLessThanOrEqual(10);
});
