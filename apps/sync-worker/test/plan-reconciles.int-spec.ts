import { createLog } from '@forum-sync/service-host';
import { planReconciles } from '../src/reconciles/plan-reconciles.js';
import { inboxUnderTest, type InboxUnderTest } from './inbox-under-test.js';

const HOUR_MS = 3_600_000;
const SETTINGS = { everyMs: 24 * HOUR_MS, fullEveryMs: 168 * HOUR_MS };
const log = createLog('test');
log.level = 'silent';

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(() => inbox.query('truncate passes, outages, test_clock cascade'));

const plan = async () => {
  await planReconciles(inbox.pool, SETTINGS, log);
  return inbox.query(
    `select depth, reason, cardinality(lists) as lists from passes
     where purpose = 'reconcile' and state = 'running'`,
  );
};
/** The database's notion of now, from here on. */
const later = (hours: number) =>
  inbox.query(
    `insert into test_clock (shift) values (${hours} * interval '1 hour')
     on conflict (one) do update set shift = excluded.shift`,
  );
const wasRead = (purpose: string) =>
  inbox.query(
    `insert into passes (forum_id, purpose, state, depth, dry_run, lists, reason, requested_by,
       requested_at, ended_at)
     values (1, '${purpose}', 'done', 'full', false, '{users,topics,posts}', 'command', 'a test',
       forum_sync_now(), forum_sync_now())`,
  );

it('begins nothing by itself before the forum was read by command', async () => {
  await later(1_000);
  expect(await plan()).toEqual([]);
});

it('compares what is new each day, and everything each week, without what is private', async () => {
  await wasRead('backfill');
  await later(23);
  expect(await plan()).toEqual([]);
  await later(25);
  expect(await plan()).toEqual([{ depth: 'newest', reason: 'schedule', lists: 5 }]);
  // One at a time.
  expect(await plan()).toHaveLength(1);
  await inbox.query(`update passes set state = 'done', ended_at = forum_sync_now()`);
  await later(48);
  expect(await plan()).toEqual([]);
  await inbox.query('truncate passes cascade');
  await later(0);
  await wasRead('reconcile');
  await later(169);
  expect(await plan()).toEqual([{ depth: 'full', reason: 'schedule', lists: 5 }]);
});

it.each(['failed', 'cancelled'])(
  'asks for no other within an hour of one that %s',
  async (state) => {
    await wasRead('backfill');
    await later(25);
    expect(await plan()).toHaveLength(1);
    await inbox.query(
      `update passes set state = '${state}', ended_at = forum_sync_now() where state = 'running'`,
    );
    expect(await plan()).toEqual([]);
    await later(26);
    expect(await plan()).toHaveLength(1);
  },
);

it('reads the forum less and less often where each reconcile fails, and as before once one is done', async () => {
  await wasRead('backfill');
  await later(25);
  const begun: number[] = [];
  const runFor = async (hours: number, state: string) => {
    for (let hour = 0; hour < hours; hour += 1) {
      await later(25 + hour);
      if ((await plan()).length > 0) {
        begun.push(hour);
        await inbox.query(
          `update passes set state = '${state}', ended_at = forum_sync_now() where state = 'running'`,
        );
      }
    }
  };
  await runFor(60, 'failed');
  expect(begun).toEqual([0, 1, 3, 7, 15, 31, 55]);
  await inbox.query(`update passes set state = 'done' where id = (select max(id) from passes)`);
  begun.length = 0;
  await runFor(82, 'failed');
  expect(begun).toEqual([79, 80]);
});

it('makes up for an outage less and less often where that fails', async () => {
  await inbox.query(`
    insert into outages (began_at, ended_at, lost_from)
    values (forum_sync_now(), forum_sync_now() + interval '80 hours', forum_sync_now() + interval '72 hours')`);
  let begun = 0;
  for (let hour = 83; hour < 183; hour += 1) {
    await later(hour);
    begun += (await plan()).length;
    await inbox.query(
      `update passes set state = 'failed', ended_at = forum_sync_now() where state = 'running'`,
    );
  }
  expect(begun).toBeLessThan(10);
});

it('makes up for what an outage has lost, once its repeats are over, and once', async () => {
  await inbox.query('insert into outages (began_at) values (forum_sync_now())');
  await later(80);
  expect(await plan()).toEqual([]);
  await inbox.query(
    `update outages set ended_at = forum_sync_now(), lost_from = began_at + interval '72 hours'`,
  );
  await later(81);
  expect(await plan()).toEqual([]);
  await later(83);
  expect(await plan()).toEqual([{ depth: 'full', reason: 'outage', lists: 7 }]);
  await inbox.query(`update passes set state = 'failed', ended_at = forum_sync_now()`);
  expect(await plan()).toEqual([]);
  await later(85);
  expect(await plan()).toHaveLength(1);
  await inbox.query(
    `update passes set state = 'done', ended_at = forum_sync_now() where state = 'running'`,
  );
  expect(await plan()).toEqual([]);
});
