import { createTestDatabase, type TestDatabase } from '@forum-sync/database/testing';
import { fixtures } from '@forum-sync/event-types/fixtures';
import { eventually } from '../src/eventually.js';
import { expectNoRight } from '../src/expect-no-right.js';
import { TOKEN } from '../src/forum-sync.js';
import { makeLogins, type Logins } from '../src/make-logins.js';
import { startApp } from '../src/start-app.js';

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

it('is all that the receiver needs', async () => {
  const receiver = await startApp('receiver', {
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nowhere',
    RECEIVER_DATABASE_URL: logins.receiver,
    WEBHOOK_TOKEN: TOKEN,
  });
  await eventually(async () => {
    expect((await fetch(`${receiver.url}/health/ready`)).status).toBe(200);
  });
  const event = JSON.stringify(fixtures['user.created']);
  for (const body of [event, event, event.replace('John', 'Jane'), 'not JSON', 'not JSON']) {
    const answer = await fetch(`${receiver.url}/webhooks/${TOKEN}`, { method: 'POST', body });
    expect([body.slice(0, 20), answer.status]).toEqual([body.slice(0, 20), 200]);
  }
  const outcomes = await database.dataSource.query<{ outcome: string }[]>(
    'select outcome from deliveries order by outcome',
  );
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    'conflict',
    'duplicate',
    'duplicate',
    'stored',
    'stored',
  ]);
  await eventually(async () => {
    expect(await database.dataSource.query('select distinct token from token_uses')).toHaveLength(
      1,
    );
    expect(await database.dataSource.query('select service from heartbeats')).toEqual([
      { service: 'receiver' },
    ]);
  });
  await receiver.end('SIGTERM');
});

it.each([
  'select * from users',
  'select * from events',
  'select remote_address from events',
  'select * from inbox',
  'select * from outcomes',
  'select * from further_deliveries',
  'select * from heartbeats',
  'select * from forums',
  'select * from event_log',
  'select * from deliveries',
  'select * from conservation',
  'update events set type = null',
  'update inbox set attempts = 0',
  'delete from events',
  'delete from inbox',
  'delete from heartbeats',
  `insert into test_clock (shift) values ('1 hour')`,
  'delete from further_deliveries',
  'truncate events',
  `insert into users (forum_id, user_id, version, source, observed_at, stamp) values (1,1,1,'x',now(),'x')`,
  `insert into outcomes (id, forum_id, state, flags, attempts) values (1,1,'dead','{}',1)`,
  'insert into migrations (timestamp, name) values (1, $$x$$)',
  'create table public.mine (id int)',
  'drop table events',
  'alter table events add column mine int',
  'create role another',
  'copy events to program $$true$$',
])('cannot %s', (statement) => expectNoRight(logins.receiver, statement));
