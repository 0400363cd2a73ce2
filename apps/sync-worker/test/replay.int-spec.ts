import { advanceReplay, cancelReplay, countReplay, startReplay } from '@forum-sync/database';
import type { Pool } from 'pg';
import { inboxUnderTest, type InboxUnderTest, type Sent } from './inbox-under-test.js';
import { wholeUser } from './whole-user.js';

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(() => inbox.clear());

const request = { forumId: 1, rate: 1_000, requestedBy: 'a test' };
const user = (id: number, userId = id): Sent => ({
  id,
  type: 'user.updated',
  object: { ...wholeUser, userId, name: `as of ${id}` },
});
async function replayAll(filter: Parameters<typeof countReplay>[2] = {}) {
  const { total } = await startReplay(inbox.pool, { ...request, filter });
  while (await advanceAfter(200)) {
    await inbox.work();
  }
  return total;
}
/** What of the rate is left over when a step ends, in seconds; before the first one nothing is. */
let leftOver = '0';
beforeEach(() => {
  leftOver = '0';
});

/**
 * A step of some worker, so long after the one before. The database's clock stands still in between: however long the
 * test itself takes, nothing comes due by that.
 */
async function advanceAfter(ms: number): Promise<boolean> {
  const trx = await inbox.pool.connect();
  const query = async (asked: string, values?: unknown[]) => {
    if (asked === 'commit') {
      const { rows } = await trx.query<{ left: string }>(
        'select extract(epoch from now() - paced_until)::text as left from replays',
      );
      leftOver = rows[0]?.left ?? '0';
    }
    const answer = await trx.query(asked, values);
    if (asked.startsWith('begin')) {
      await trx.query(
        `update replays set paced_until = now() - ($1::numeric + $2::numeric / 1000) * interval '1 s'`,
        [leftOver, ms],
      );
    }
    return answer;
  };
  const connect = async () =>
    new Proxy(trx, {
      get(target, property) {
        const value: unknown = property === 'query' ? query : Reflect.get(target, property);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  return advanceReplay({ connect } as unknown as Pool);
}
const owed = async () => (await inbox.query('select id from inbox')).length;

it('makes the same tables again from the log', async () => {
  const events = [user(1), user(5, 1), user(3, 1), user(4), user(9, 4)];
  await inbox.receive(...events, { id: 6, type: 'user.deleted', object: { userId: 1 } });
  await inbox.work();
  const before = await inbox.query('select * from users order by user_id');
  await inbox.query('truncate users');

  expect(await replayAll()).toBe(6);
  expect(await inbox.query('select * from users order by user_id')).toEqual(before);
  expect(await inbox.query('select received, missing from conservation')).toEqual([
    { received: '6', missing: '0' },
  ]);
});

it('raises no doubt about old events that come again', async () => {
  await inbox.receive(user(1), user(2, 1));
  await inbox.work();
  await replayAll();
  expect(await inbox.query('select event_id, state from event_log order by id')).toEqual([
    { event_id: '1', state: 'stale' },
    { event_id: '2', state: 'applied' },
  ]);
  expect(await inbox.query('select * from doubts')).toEqual([]);
});

it.each([
  [{ eventIds: ['2'] }, 1],
  [{ ids: ['1', '2'] }, 2],
  [{ types: ['poll.created'] }, 1],
  [{ untyped: false }, 4],
  [{ states: ['quarantined'] as const }, 1],
  [{ reasons: ['unknown_type'] }, 1],
  [{ subject: { kind: 'user', id: '1' } }, 2],
  [{ receivedFrom: '1970-01-01T00:00:03Z' }, 2],
  [{ receivedFrom: '1970-01-01T00:00:02Z', receivedBefore: '1970-01-01T00:00:04Z' }, 2],
  [{ types: ['user.updated'], eventIds: ['4'] }, 0],
  [{}, 4],
])('takes by %j what that says', async (filter, count) => {
  await inbox.receive(user(1), user(2), user(3, 1), { id: 4, type: 'poll.created', object: {} });
  await inbox.query(`update events set subject_kind = 'user', subject_id = case event_id
    when 2 then 2 else 1 end where event_id < 4`);
  await inbox.work();
  expect(await countReplay(inbox.pool, 1, filter)).toBe(count);
  expect(await replayAll(filter)).toBe(count);
});

it('takes what has no readable type, and nothing beside it that failed likewise', async () => {
  await inbox.receive(user(1), user(2), { id: 3, type: 'user.updated', object: {} });
  await inbox.query('update events set type = null where event_id = 2');
  await inbox.work();
  await inbox.query(`update outcomes set state = 'quarantined', reason = 'before' where id > 1`);
  expect(await replayAll({ states: ['quarantined'], reasons: ['before'], untyped: true })).toBe(1);
  expect(await inbox.query(`select event_id from event_log where reason = 'before'`)).toEqual([
    { event_id: '3' },
  ]);
});

it('goes no faster than its rate, remembers how far it is, and can be cancelled', async () => {
  await inbox.receive(...Array.from({ length: 20 }, (_, index) => user(index + 1)));
  await inbox.work();
  const { id } = await startReplay(inbox.pool, { ...request, rate: 5, filter: {} });
  await advanceAfter(1_000);
  expect(await owed()).toBe(5);
  // Another worker, at the same time.
  expect(await advanceAfter(0)).toBe(true);
  expect(await owed()).toBe(5);
  await advanceAfter(1_000);
  expect(await owed()).toBe(10);
  expect(await cancelReplay(inbox.pool, id)).toBe(true);
  expect(await advanceAfter(1_000)).toBe(false);
  expect(await cancelReplay(inbox.pool, id)).toBe(false);
  expect(await inbox.query('select state, total, enqueued, cursor from replays')).toEqual([
    { state: 'cancelled', total: '20', enqueued: '10', cursor: '10' },
  ]);
  expect(await inbox.query('select pending, missing from conservation')).toEqual([
    { pending: '10', missing: '0' },
  ]);
});

it('leaves out what is owed already and what comes later', async () => {
  await inbox.receive(user(1));
  await inbox.work();
  await startReplay(inbox.pool, { ...request, filter: {} });
  await inbox.receive(user(2));
  await inbox.work();
  await advanceAfter(200);
  expect(await inbox.query('select id from inbox')).toEqual([{ id: '1' }]);
  expect(await countReplay(inbox.pool, 1, {})).toBe(1);
});

it('goes as slowly as asked, and makes up for a pause by one second at most', async () => {
  await inbox.receive(...Array.from({ length: 9 }, (_, index) => user(index + 1)));
  await inbox.work();
  await startReplay(inbox.pool, { ...request, rate: 2, filter: {} });
  const soFar = [];
  for (const ms of [200, 200, 200, 60_000, 300]) {
    await advanceAfter(ms);
    soFar.push(await owed());
  }
  expect(soFar).toEqual([0, 0, 1, 3, 3]);
});

it('is one at a time: nobody takes the next while another worker is at the first', async () => {
  await inbox.receive(user(1), user(2));
  await inbox.work();
  await startReplay(inbox.pool, { ...request, filter: { ids: ['1'] } });
  await startReplay(inbox.pool, { ...request, filter: { ids: ['2'] } });
  await inbox.query(`update replays set paced_until = now() - interval '1 second'`);
  const other = await inbox.pool.connect();
  await other.query('begin');
  await other.query('select from replays order by id limit 1 for update');
  expect(await advanceReplay(inbox.pool)).toBe(false);
  await other.query('commit');
  other.release();
  expect(await owed()).toBe(0);
});

it('lets events that fail wait for their next try without holding up other replays', async () => {
  await inbox.receive(...Array.from({ length: 1_001 }, (_, index) => user(index + 1)));
  await inbox.work();
  await inbox.query(
    `insert into inbox (id, forum_id, replay_id, suspect, due_at)
     select id, forum_id, 1, true, now() + interval '1 hour' from events where event_id <= 1000`,
  );
  await startReplay(inbox.pool, { ...request, filter: { eventIds: ['1001'] } });
  await advanceAfter(200);
  expect(await inbox.query('select id from inbox where not suspect')).toEqual([{ id: '1001' }]);
});
