import { fixtures } from '@forum-sync/event-types/fixtures';
import { createTestDatabase, type TestDatabase } from '@forum-sync/database/testing';
import { expectNoRight } from '../src/expect-no-right.js';
import { makeLogins, type Logins } from '../src/make-logins.js';
import { startForumSync } from '../src/forum-sync.js';

let database: TestDatabase;
let logins: Logins;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  logins = await makeLogins(database);
});
afterAll(async () => {
  await logins.drop();
  await database[Symbol.asyncDispose]();
});

// That it is all that the worker needs, every test with `startForumSync` shows.
it('is what the worker of these tests runs as', async () => {
  await using forumSync = await startForumSync();
  await forumSync.startWorker();
  await forumSync.post(fixtures['user.created']);
  await forumSync.settled();
  const users = await forumSync.query<{ usename: string }>(
    `select distinct usename from pg_stat_activity
     where datname = current_database() and application_name like 'forum-sync%'
       and application_name <> 'forum-sync test'`,
  );
  expect(new Set(users.map(({ usename }) => usename.split('_')[0]))).toEqual(
    new Set(['receiver', 'worker']),
  );
});

it.each([
  'insert into events (forum_id, body, headers, flags) values (1, $$x$$, $${}$$, $${}$$)',
  'update events set type = null',
  'update events set body = $$x$$',
  'delete from events',
  'truncate events',
  'update further_deliveries set outcome = $$duplicate$$',
  'delete from further_deliveries',
  'insert into migrations (timestamp, name) values (1, $$x$$)',
  'delete from migrations',
  'truncate users',
  'drop table users',
  'alter table users add column mine int',
  'alter table events disable trigger all',
  'create table public.mine (id int)',
  'create index on users (name)',
  'create role another',
  'copy users to program $$true$$',
])('cannot %s', (statement) => expectNoRight(logins.worker, statement));
