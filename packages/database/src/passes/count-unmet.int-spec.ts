import type { Pool } from 'pg';
import { poolOf } from '../connection/data-source.js';
import { createTestDatabase, watchRows, type TestDatabase } from '../testing/index.js';
import { ROWS_AT_ONCE } from './expected-rows.js';
import { countUnmet } from './count-unmet.js';

const PASS = '1';
const POSTS = 2 * ROWS_AT_ONCE + 1;

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  pool = poolOf(database.dataSource);
  await pool.query(
    `insert into posts (forum_id, post_id, version, source, observed_at, stamp)
     select 1, id, 1, 'webhook', now(), '' from generate_series(1, ${POSTS}) as id`,
  );
  await pool.query('analyze posts');
  await pool.query(`
    insert into passes (purpose, state, depth, forum_id, dry_run, lists, reason, requested_by, requested_at)
    values ('reconcile', 'running', 'full', 1, false, '{posts}', 'command', 'a test', now())`);
});
afterAll(() => database[Symbol.asyncDispose]());

const mark = (from: number, to: number) =>
  pool.query(
    `insert into marks select ${PASS}, 'posts', id from generate_series(${from}, ${to}) as id`,
  );
const count = (of = pool, justMet: string[] = []) => countUnmet(of, PASS, 1, 'posts', justMet);

it('counts a large table in parts, so that no statement takes long', async () => {
  const watched = watchRows(pool);
  const half = Math.floor(POSTS / 2);
  await mark(1, half);
  expect(await count(watched.pool)).toEqual({ expected: POSTS, unmet: half });
  // The page in hand is met, although its marks stand until its transaction.
  expect(await count(watched.pool, ['7'])).toEqual({ expected: POSTS, unmet: half - 1 });
  expect(watched.most()).toBeLessThanOrEqual(ROWS_AT_ONCE);
});

it('counts none where nothing is held', async () => {
  await pool.query('delete from posts');
  expect(await count()).toEqual({ expected: 0, unmet: 0 });
});
