import type { Pool } from 'pg';
import { poolOf } from '../connection/data-source.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { readLateShare } from './read-late-share.js';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  pool = poolOf(database.dataSource);
});
afterAll(() => database[Symbol.asyncDispose]());
beforeEach(() => pool.query('truncate events, outages restart identity'));

/** Two hundred events, one every `seconds`, with ids as `id` says of n, in the last hours. */
const receive = (id: string, seconds = 60) =>
  pool.query(
    `insert into events (forum_id, event_id, type, body, headers, flags, received_at)
     select 1, ${id}, 'user.updated', 'x', '{}', '{}', now() - (200 - n) * $1 * interval '1 second'
     from generate_series(1, 200) as n order by n`,
    [seconds],
  );
const share = async () => (await readLateShare(pool))[0];

it('knows nothing of a forum without events', async () => {
  expect(await share()).toEqual({ forumId: 1, order: 'event_id', events: 0, share: 0 });
});

it.each([
  ['ids that follow arrival', 'n', 0, 0],
  ['ids with gaps', 'n * n', 0, 0],
  [
    'a few that were repeated later',
    'case when n % 40 = 0 then n * 10 - 305 else n * 10 end',
    0.02,
    0.04,
  ],
  ['ids that run backwards', '1000 - n', 1, 1],
  ['ids that mean nothing', '(n * 7919) % 10007', 0.5, 1],
])('measures %s', async (_what, id, least, most) => {
  await receive(id);
  const found = await share();
  expect(found?.events).toBeGreaterThan(150);
  expect(found?.share).toBeGreaterThanOrEqual(least);
  expect(found?.share).toBeLessThanOrEqual(most);
});

it('takes a minute of disorder for several connections', async () => {
  await receive('case n % 2 when 0 then n else n + 4 end', 10);
  expect((await share())?.share).toBe(0);
});

it('leaves out what an outage explains', async () => {
  await receive('1000 - n');
  await pool.query(
    `insert into outages (began_at, ended_at) values (now() - interval '10 hours', now() - interval '5 hours')`,
  );
  expect(await share()).toMatchObject({ events: 0, share: 0 });
});
