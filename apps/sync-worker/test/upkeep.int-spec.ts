import { advanceReplay, compactTallies, startReplay } from '@forum-sync/database';
import { createLog } from '@forum-sync/service-host';
import { Registry } from 'prom-client';
import { checkBacklog } from '../src/upkeep/check-backlog.js';
import { checkConservation } from '../src/upkeep/check-conservation.js';
import { checkEventOrder } from '../src/upkeep/check-event-order.js';
import { checkReceiver } from '../src/upkeep/check-receiver.js';
import { EventMetrics } from '../src/upkeep/event-metrics.js';
import { forgetHistory } from '../src/upkeep/forget-history.js';
import { forgetWords } from '../src/words/forget-words.js';
import { gatherWords } from '../src/words/gather-words.js';
import { inboxUnderTest, type InboxUnderTest } from './inbox-under-test.js';

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(() => inbox.clear());

/** What a task of the upkeep gets, and what it said and counted. */
function upkeep() {
  const registry = new Registry();
  const log = createLog('test', 'silent');
  const said: unknown[] = [];
  log.error = (what: unknown) => said.push(what);
  log.warn = (what: unknown) => said.push(what);
  const settings = { backlogAlarmS: 300, historyDays: 30 };
  const work = { pool: inbox.pool, metrics: new EventMetrics(registry), log, settings };
  return { work, said, metrics: () => registry.metrics() };
}
const receive = async (count: number, type = 'user.created') => {
  for (let id = 1; id <= count; id += 1) {
    await inbox.receive({ id, type, object: { userId: id } });
  }
};

it('sums the tallies without changing what they say, however many do it at once', async () => {
  await receive(20);
  await inbox.work({ batchSize: 3 });
  const before = await inbox.query('select * from conservation');
  await Promise.all([1, 2, 3].map(() => compactTallies(inbox.pool)));
  await compactTallies(inbox.pool);
  expect(await inbox.query('select * from conservation')).toEqual(before);
  expect(await inbox.query('select state, count from tallies order by state')).toEqual([
    { state: 'applied', count: '20' },
    { state: 'received', count: '20' },
  ]);
});

it('notices an event that is gone', async () => {
  const { work, said, metrics } = upkeep();
  const check = checkConservation();
  await receive(3);

  await check(work);
  expect(said).toEqual([]);
  await inbox.query('delete from inbox where id = 2');
  await check(work);

  expect(said).toEqual([expect.objectContaining({ forumId: 1, received: 3, missing: 1 })]);
  expect(await metrics()).toContain('forum_sync_events{forum="1",state="missing"} 1');
});

it('notices that events come which nobody understands, and is quiet when no more do', async () => {
  const { work, said } = upkeep();
  const check = checkConservation();
  await check(work);
  await receive(1);
  await inbox.work();
  await check(work);
  expect(said).toEqual([]);
  await receive(2, 'poll.created');
  await inbox.work();
  await check(work);
  await check(work);
  expect(said).toEqual([{ forumId: 1, more: 2, quarantined: 2 }]);
});

it('is quiet about events that are replayed and not understood again', async () => {
  const { work, said } = upkeep();
  const check = checkConservation();
  await receive(2, 'poll.created');
  await inbox.work();
  await check(work);
  await startReplay(inbox.pool, { forumId: 1, filter: {}, rate: 1_000, requestedBy: 'a test' });
  await inbox.query(`update replays set paced_until = now() - interval '1 second'`);
  await advanceReplay(inbox.pool);
  await check(work);
  await inbox.work();
  await check(work);
  expect(said).toEqual([]);
});

it('notices an event that has waited too long', async () => {
  const { work, said, metrics } = upkeep();
  await checkBacklog(work);
  await inbox.receive({ id: 1, type: 'user.created', object: { userId: 1 } });
  // Not 400: the column rounds to milliseconds, and 399.9998 s had been waited.
  await inbox.query(`update events set received_at = now() - interval '405 seconds'`);
  await checkBacklog(work);
  expect(said).toEqual([{ seconds: expect.closeTo(400, -2) }]);
  expect(await metrics()).toMatch(/forum_sync_oldest_pending_seconds 4\d\d/);
  await inbox.work();
  await checkBacklog(work);
  expect(said).toHaveLength(1);
  expect(await metrics()).toMatch(/forum_sync_oldest_pending_seconds 0\n/);
});

it('counts what is in doubt', async () => {
  const { work, metrics } = upkeep();
  await inbox.receive({ id: 1, type: 'user.deleted', object: { userId: 1 } });
  await inbox.work();
  await checkBacklog(work);
  expect(await metrics()).toContain('forum_sync_doubts{forum="1",reason="stub"} 1');
});

it('says since when nobody takes deliveries, and until when nothing is lost', async () => {
  const { work, said, metrics } = upkeep();
  await inbox.query(
    `insert into heartbeats (service, process_id, beat_at)
     values ('receiver', gen_random_uuid(), now() - interval '60 hours')`,
  );
  const silence = async () => {
    const [row] = await inbox.query<{ seconds: number }>(
      'select extract(epoch from now() - beat_at)::float as seconds from heartbeats',
    );
    return row?.seconds ?? 0;
  };
  const before = await silence();
  await checkReceiver(work);
  const after = await silence();
  const [{ since, firstEventsLostAt }] = said as [{ since: Date; firstEventsLostAt: Date }];
  expect(firstEventsLostAt.getTime() - since.getTime()).toBe(72 * 3_600_000);
  const [, told] = /^forum_sync_receiver_silence_seconds (\S+)$/m.exec(await metrics()) ?? [];
  expect(Number(told)).toBeGreaterThanOrEqual(Math.floor(before));
  expect(Number(told)).toBeLessThanOrEqual(Math.ceil(after));
});

it('notices ids that do not follow arrival', async () => {
  const { work, said, metrics } = upkeep();
  await inbox.query(`
    insert into events (forum_id, event_id, type, body, headers, flags, received_at)
    select 1, 1000 - n, 'user.updated', 'x', '{}', '{}', now() - (200 - n) * interval '1 minute'
    from generate_series(1, 200) as n order by n`);
  await checkEventOrder(work);
  expect(said).toEqual([{ forumId: 1, events: 199, share: 1 }]);
  expect(await metrics()).toContain('forum_sync_late_event_share{forum="1"} 1');
});

it('forgets the details of old outcomes, and nothing else', async () => {
  const { work } = upkeep();
  await inbox.receive(
    { id: 1, type: 'user.created', object: { userId: 1, name: 'a' } },
    { id: 3, type: 'user.updated', object: { userId: 1, name: 'b' } },
    { id: 2, type: 'user.updated', object: { userId: 1, name: 'late' } },
    { id: 4, type: 'poll.created', object: {} },
    { id: 5, type: 'user.updated', object: { userId: 1, name: 'new' } },
  );
  await inbox.work();
  await inbox.query(`update outcomes set settled_at = now() - interval '31 days' where id < 5`);
  const kept = 'select id, state, reason, attempts from outcomes order by id';
  const [before, equation] = [
    await inbox.query(kept),
    await inbox.query('select * from conservation'),
  ];
  await forgetHistory()(work);
  expect(await inbox.query(kept)).toEqual(before);
  expect(await inbox.query('select * from conservation')).toEqual(equation);
  expect(
    await inbox.query(
      'select changed, detail is null as silent, forgotten from outcomes order by id',
    ),
  ).toEqual([
    { changed: null, silent: true, forgotten: true },
    { changed: null, silent: true, forgotten: true },
    { changed: null, silent: true, forgotten: true },
    // An operator still has to look at it.
    { changed: null, silent: false, forgotten: false },
    { changed: ['name'], silent: true, forgotten: false },
  ]);
});

it('forgets what an old read changed, and keeps what it said', async () => {
  const { work } = upkeep();
  await inbox.query(`
    insert into reads (forum_id, subject_kind, subject_id, source, call, found, body, version, arrival, observed_at,
      changed, settled_at)
    select 1, 'user', n, 'refetch', 'GET', true, 'x', 1, 1, now(), '{name}', now() - n * interval '20 days'
    from generate_series(1, 2) as n`);
  await forgetHistory()(work);
  expect(
    await inbox.query('select changed, forgotten, length(body) as said from reads order by id'),
  ).toEqual([
    { changed: ['name'], forgotten: false, said: 1 },
    { changed: null, forgotten: true, said: 1 },
  ]);
});

it('gathers the words behind an event that fails again and again, but not behind one that may hang', async () => {
  await receive(3);
  await inbox.query('delete from inbox where id = 3');
  const gathered = async (id: number, error: string | null) => {
    await inbox.query(`update inbox set suspect = true, last_error = '${error}' where id = ${id}`);
    await gatherWords(inbox.pool, '3');
    return (await inbox.query('select id from event_words order by id')).length;
  };
  expect(await gathered(1, '23514: refused')).toBe(1);
  expect(await gathered(2, 'HUNG: the event loop stood still')).toBe(1);
  expect(await gathered(2, '23514: refused')).toBe(3);
});

it('keeps words for as long as the history, and the type of what has none', async () => {
  const { work } = upkeep();
  for (const id of [1, 2, 3]) {
    await inbox.receive({ id, type: 'user.created', object: { userId: id, name: `n${id}` } });
  }
  await inbox.work();
  const newest = async () => {
    const { rows } = await inbox.pool.query<{ id: string }>('select max(id) as id from events');
    return rows[0]?.id ?? '0';
  };
  await gatherWords(inbox.pool, await newest());
  const words = () => inbox.query('select type, words::text from event_words order by id');
  const agedBy = (days: number) =>
    inbox.query(`update events set received_at = now() - case when event_id < 3
      then interval '${days} days' else interval '0' end`);

  await agedBy(29);
  const forget = forgetWords();
  await forget(work);
  expect(await words()).toEqual(
    [1, 2, 3].map((id) => ({ type: 'user.created', words: `'n${id}':1` })),
  );

  await agedBy(31);
  await forget(work);
  await forget(work);
  expect(await words()).toEqual([
    { type: 'user.created', words: '' },
    { type: 'user.created', words: '' },
    { type: 'user.created', words: "'n3':1" },
  ]);

  // What has lost its words is not read for them again.
  await inbox.receive({ id: 4, type: 'user.created', object: { userId: 4, name: 'n4' } });
  await inbox.work();
  expect(await gatherWords(inbox.pool, await newest())).toBe(1);
});
