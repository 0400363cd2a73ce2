import type { Pool } from 'pg';
import { workBacklog } from '../src/inbox/work-backlog.js';
import { inboxUnderTest, type InboxUnderTest, type Sent } from './inbox-under-test.js';
import { until } from './until.js';
import { wholeUser } from './whole-user.js';
import { workOn } from './work-on.js';

const BATCH = 2;

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(() => inbox.clear());

const renamed = (id: number): Sent => ({
  id,
  type: 'user.updated',
  object: { ...wholeUser, userId: 1, name: `name ${id}` },
});
const leased = () => inbox.query('select id from inbox where lease_token is not null order by id');

const SETTINGS = { batchSize: BATCH, leaseMs: 30_000, pollIntervalMs: 100, maxAttempts: 3 };
const workWith = (pool: Pool) => workOn(pool, SETTINGS);

it('holds the next batch while one is written, and keeps their order', async () => {
  await inbox.receive(renamed(1));
  await inbox.work();
  await inbox.receive(...[2, 3, 4, 5, 6, 7, 8].map(renamed));
  const other = await inbox.pool.connect();
  await other.query('begin');
  await other.query('select from users for update');
  const work = workWith(inbox.pool);
  const worked = workBacklog(work);
  try {
    await until(async () => expect(await leased()).toHaveLength(2 * BATCH), 5_000);
    expect(work.backlog.exists).toBe(true);
  } finally {
    await other.query('commit');
    other.release();
  }

  expect(await worked).toBe(7);
  expect(work.backlog.exists).toBe(false);
  expect(await inbox.query('select name from users')).toEqual([{ name: 'name 8' }]);
  expect(await inbox.query(`select state from outcomes where state <> 'applied'`)).toEqual([]);
  expect(await inbox.query('select from doubts')).toEqual([]);
});

it('ends what is in hand when the service stops, and takes nothing more', async () => {
  await inbox.receive(renamed(1));
  await inbox.work();
  await inbox.receive(...[2, 3, 4, 5, 6, 7, 8].map(renamed));
  const stopping = new AbortController();
  const work = workOn(inbox.pool, SETTINGS, stopping.signal);
  const worked = workBacklog({ ...work, turned: () => stopping.abort() });
  expect(await worked).toBe(BATCH);
  expect(await workBacklog(work)).toBe(0);
  expect(await inbox.query('select from inbox')).toHaveLength(7 - BATCH);
  expect(await leased()).toEqual([]);
});

it('gives back what it has only read, and what it tried, once the database is there again', async () => {
  await inbox.receive(...[1, 2, 3, 4].map(renamed));
  const held = () =>
    inbox.query('select id, attempts, lease_token is not null as held from inbox order by id');
  const work = workWith(withoutTransactions(inbox.pool, 2));
  await expect(workBacklog(work)).rejects.toThrow('away');
  expect(await held()).toEqual(['1', '2', '3', '4'].map((id) => ({ id, attempts: 1, held: true })));
  await work.releases.catchUp(inbox.pool);
  expect(await held()).toEqual(
    ['1', '2', '3', '4'].map((id) => ({ id, attempts: 0, held: false })),
  );
});

it('what it could not give back stays with the worker that has it by then', async () => {
  await inbox.receive(renamed(1));
  const work = workWith(withoutTransactions(inbox.pool, 2));
  await expect(workBacklog(work)).rejects.toThrow('away');
  const other = '00000000-0000-4000-8000-000000000000';
  await inbox.query(`update inbox set lease_token = '${other}', attempts = 2`);
  await work.releases.catchUp(inbox.pool);
  expect(await inbox.query('select attempts, lease_token from inbox')).toEqual([
    { attempts: 2, lease_token: other },
  ]);
});

it('gives back untried what it could not take in hand, when the database fails', async () => {
  await inbox.receive(...[1, 2].map(renamed));
  // The first one is to be buried before anything is read.
  await inbox.query('update inbox set attempts = 3 where id = 1');
  await expect(workBacklog(workWith(withoutTransactions(inbox.pool, 0)))).rejects.toThrow('away');
  expect(await inbox.query('select attempts, lease_token, suspect from inbox order by id')).toEqual(
    [
      { attempts: 3, lease_token: null, suspect: false },
      { attempts: 0, lease_token: null, suspect: false },
    ],
  );
});

/** The database takes no transactions, and as many releases as said fail too; all else reaches it. */
function withoutTransactions(pool: Pool, releasesToo: number): Pool {
  const away = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
  let releases = 0;
  return new Proxy(pool, {
    get(target, property) {
      if (property === 'connect') {
        return () => Promise.reject(away);
      }
      if (property === 'query') {
        return (statement: { name?: string }) =>
          statement.name === 'release' && releases++ < releasesToo
            ? Promise.reject(away)
            : target.query(statement as { text: string });
      }
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
