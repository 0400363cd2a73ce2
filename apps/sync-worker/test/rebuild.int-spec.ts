import {
  cancelRebuild,
  inTransaction,
  RebuildRunning,
  startRebuild,
  switchEventOrder,
} from '@forum-sync/database';
import { projectionName } from '@forum-sync/operator-api';
import { createLog } from '@forum-sync/service-host';
import { projectReads } from '../src/projecting/project-reads.js';
import type { Read } from '../src/projecting/read.js';
import { runRebuild } from '../src/rebuilds/run-rebuild.js';
import { inboxUnderTest, type InboxUnderTest, type Sent } from './inbox-under-test.js';
import { wholeUser } from './whole-user.js';

const ALL = [...projectionName.options];
const log = createLog('test');
log.level = 'silent';

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(async () => {
  await inbox.clear();
  await inbox.query('truncate rebuilds, rebuild_differences restart identity');
});

const run = (signal = new AbortController().signal, turned = () => {}) =>
  runRebuild(inbox.url, log, signal, turned);
async function rebuildAll(swap = true, tables = ALL): Promise<Record<string, unknown>> {
  const id = await startRebuild(inbox.pool, { tables, swap, requestedBy: 'a test' });
  await run();
  const [rebuild] = await inbox.query(
    `select state, differing_rows, detail from rebuilds where id = ${id}`,
  );
  return rebuild ?? {};
}
async function allRows(): Promise<Record<string, unknown>> {
  const rows = await Promise.all(
    ALL.map((name) => inbox.query(`select * from ${name} order by 1, 8`)),
  );
  return Object.fromEntries(
    ALL.map((name, index) => [
      name,
      rows[index]?.map((row) => JSON.stringify(row)).toSorted((a, b) => a.localeCompare(b)),
    ]),
  );
}

/** Everything that makes a table hard to make again: burials, tombstones, stale events, facts. */
const HISTORY: Sent[] = [
  { id: 1, type: 'user.created', object: { userId: 1, name: 'as of 1' } },
  { id: 5, type: 'user.updated', object: { userId: 1, name: 'as of 5' } },
  { id: 3, type: 'user.updated', object: { userId: 1, name: 'late' } },
  { id: 10, type: 'topic.created', object: { topicId: 7, title: 'doomed' } },
  { id: 11, type: 'post.created', object: { postId: 70, topicId: 7, message: 'goes with it' } },
  { id: 12, type: 'topic.deleted', object: { topicId: 7 } },
  { id: 9, type: 'post.created', object: { postId: 71, topicId: 7, message: 'comes too late' } },
  { id: 13, type: 'post.created', object: { postId: 72, topicId: 7, message: 'is newer' } },
  { id: 14, type: 'post.updated', object: { postId: 73, message: 'without a topic' } },
  { id: 15, type: 'user.deleted', object: { userId: 2 } },
  { id: 16, type: 'conversation.created', object: { conversationId: 4, subject: 'hi' } },
  { id: 17, type: 'message.created', object: { messageId: 40, message: 'hello' } },
  { id: 18, type: 'poll.created', object: { pollId: 1 } },
];

const read = (
  kind: Read['subject']['kind'],
  id: string,
  object: object | null,
  version = '18',
): Read =>
  ({
    subject: { kind, id },
    source: 'reconcile',
    call: `GET ${kind}`,
    object,
    body: object && Buffer.from(JSON.stringify(object)),
    version,
    arrival: '13',
    observedAt: new Date(20_000 + Number(version)),
  }) as Read;
const project = (...reads: Read[]) =>
  inTransaction(inbox.pool, (trx) => projectReads(trx, 1, reads));

/** What reads alone tell: where a post belongs, and what no event speaks of. */
const readForum = () =>
  project(
    read('post', '73', { postId: '73', topicId: '7', message: 'read' }),
    read('category', '8', { categoryId: '8', title: 'Help', parentId: '7', colour: 'red' }),
    read('category', '6', null),
    read('user_group', '9', { usergroupId: '9', title: 'Members', startTopics: true, badge: 'x' }),
  );

it('makes the same tables from the log and the kept reads, and finds no difference', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  await readForum();
  const before = await allRows();
  expect(await rebuildAll()).toEqual({ state: 'swapped', differing_rows: '0', detail: null });
  expect(await allRows()).toEqual(before);
});

it('knows what a read said of a place, also where an event overtook the read', async () => {
  await inbox.receive(...HISTORY, {
    id: 30,
    type: 'post.updated',
    object: { postId: 73, message: 'newer' },
  });
  await inbox.work();
  await readForum();
  expect(await inbox.query('select topic_id, message from posts where post_id = 73')).toEqual([
    { topic_id: '7', message: 'newer' },
  ]);
  const before = await allRows();
  expect(await rebuildAll()).toMatchObject({ state: 'swapped', differing_rows: '0' });
  expect(await allRows()).toEqual(before);
});

it('finds no difference in rows that a read has found unchanged since', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  await readForum();
  await inbox.receive({ id: 40, type: 'poll.created', object: { pollId: 2 } });
  await inbox.work();
  await project(
    read('post', '73', { postId: '73', topicId: '7', message: 'read' }, '40'),
    read('user', '1', { userId: '1', name: 'as of 5' }, '40'),
  );
  const said = () =>
    inbox.query(
      'select message, topic_id, name from posts, users where post_id = 73 and user_id = 1',
    );
  const before = await said();
  expect(await rebuildAll()).toMatchObject({ state: 'swapped', differing_rows: '0' });
  expect(await said()).toEqual(before);
});

it('keeps the rows of what is being replayed', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  const before = await allRows();
  await inbox.query(
    `insert into inbox (id, forum_id, replay_id) select id, forum_id, 1 from events where event_id in (1, 5, 10)`,
  );
  expect(await rebuildAll()).toMatchObject({ state: 'swapped', differing_rows: '0' });
  expect(await allRows()).toEqual(before);
});

it('knows of a buried post that a read has found it again', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  await project(
    read('topic', '7', { topicId: '7', title: 'is back' }),
    read('post', '70', { postId: '70', topicId: '7', message: 'goes with it' }),
  );
  const back = [{ deleted_at: null, buried_with_topic_id: null }];
  const post = () =>
    inbox.query('select deleted_at, buried_with_topic_id from posts where post_id = 70');
  expect(await post()).toEqual(back);
  expect(await rebuildAll()).toMatchObject({ state: 'swapped', differing_rows: '0' });
  expect(await post()).toEqual(back);
});

it('keeps what a read knew that agreed with the row, and was not kept', async () => {
  await inbox.receive({ id: 10, type: 'topic.created', object: { topicId: 7, title: 'new' } });
  await inbox.receive({ id: 12, type: 'user.created', object: { ...wholeUser, userId: 1 } });
  await inbox.work();
  await project({
    ...read('topic', '7', { topicId: '7', title: 'new' }, '12'),
    observedAt: new Date(),
  });
  expect(await rebuildAll()).toMatchObject({ state: 'swapped', differing_rows: '0' });
  await inbox.receive({ id: 11, type: 'topic.updated', object: { topicId: 7, title: 'old' } });
  await inbox.work();
  expect(await inbox.query('select title from topics')).toEqual([{ title: 'new' }]);
  expect(await inbox.query('select reason from doubts')).toEqual([{ reason: 'out_of_order' }]);
});

it('makes tables that were lost', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  await readForum();
  const before = await allRows();
  await inbox.query(`truncate ${ALL.join(', ')}`);
  expect(await rebuildAll()).toMatchObject({ state: 'swapped' });
  expect(await allRows()).toEqual(before);
});

it('tells which rows and columns are not what the log says, and puts them right or lets them be', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  const right = await allRows();
  await inbox.query(`update users set name = 'wrong', reputation = 5 where user_id = 1`);
  await inbox.query('delete from posts where post_id = 72');
  await inbox.query(
    `insert into topics (forum_id, topic_id, version, source, observed_at, stamp)
     values (1, 99, 1, 'webhook', now(), '')`,
  );
  const wrong = await allRows();

  expect(await rebuildAll(false)).toMatchObject({ state: 'discarded', differing_rows: '3' });
  expect(await allRows()).toEqual(wrong);
  expect(
    await inbox.query(
      'select table_name, row_id, kind, columns from rebuild_differences order by id',
    ),
  ).toEqual([
    { table_name: 'users', row_id: '1', kind: 'different', columns: ['name', 'reputation'] },
    { table_name: 'topics', row_id: '99', kind: 'surplus', columns: [] },
    { table_name: 'posts', row_id: '72', kind: 'missing', columns: [] },
  ]);

  expect(await rebuildAll()).toMatchObject({ state: 'swapped', differing_rows: '3' });
  expect(await allRows()).toEqual(right);
});

it('leaves the tables alone that were not asked for, and takes posts with their topics', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  await inbox.query(`update users set name = 'mine'`);
  await inbox.query(`update posts set message = 'wrong'`);
  expect(await rebuildAll(true, ['topics'])).toMatchObject({ state: 'swapped' });
  expect(await inbox.query(`select count(*) from users where name <> 'mine'`)).toEqual([
    { count: '0' },
  ]);
  expect(await inbox.query(`select count(*) from posts where message = 'wrong'`)).toEqual([
    { count: '0' },
  ]);
  expect(await inbox.query('select tables from rebuilds')).toEqual([
    { tables: ['topics', 'posts'] },
  ]);
});

it('folds what was settled after it was passed', async () => {
  await inbox.receive(...HISTORY, { id: 30, type: 'user.updated', object: { userId: 9 } });
  await inbox.work();
  // Passed as owed, settled before the end: as if a worker held it while the fold went by.
  await inbox.query(`delete from outcomes where id = (select max(id) from events)`);
  await inbox.query(`insert into inbox (id, forum_id) select max(id), 1 from events`);
  const id = await startRebuild(inbox.pool, { tables: ALL, swap: true, requestedBy: 'a test' });
  await inbox.query(`
    create function settle_late() returns trigger language plpgsql as $$ begin
      delete from public.inbox;
      insert into public.outcomes (id, forum_id, state, flags, attempts)
      select max(id), 1, 'applied', '{}', 1 from public.events on conflict do nothing;
      return new;
    end $$`);
  await inbox.query(`create trigger settle_late after update of folded on rebuilds for each row
    when (new.folded = ${HISTORY.length + 1} and old.folded < new.folded) execute function settle_late()`);
  await run();
  expect(await inbox.query(`select state, differing_rows from rebuilds where id = ${id}`)).toEqual([
    { state: 'swapped', differing_rows: '0' },
  ]);
  await inbox.query('drop function settle_late cascade');
});

it('is begun anew after a crash, and what the crash left is dropped', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  const before = await allRows();
  await startRebuild(inbox.pool, { tables: ALL, swap: true, requestedBy: 'a test' });
  // What a run that died leaves: tables, half full of what an older version made.
  await inbox.query('create table rebuild.users (like public.users including all)');
  await inbox.query(`insert into rebuild.users select * from users`);
  await inbox.query(`update rebuild.users set name = 'from an older version'`);
  await run();
  expect(await inbox.query('select state, differing_rows, runs from rebuilds')).toEqual([
    { state: 'swapped', differing_rows: '0', runs: 1 },
  ]);
  expect(await allRows()).toEqual(before);
  expect(await leftovers()).toEqual([]);
});

it('stops between two batches when its worker stops, and is then begun anew', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  await startRebuild(inbox.pool, { tables: ALL, swap: true, requestedBy: 'a test' });
  const stopping = new AbortController();
  stopping.abort();
  await expect(run(stopping.signal)).rejects.toThrow('aborted');
  expect(await inbox.query('select state from rebuilds')).toEqual([{ state: 'running' }]);
  let turns = 0;
  await run(undefined, () => (turns += 1));
  // Before each batch of events and of reads, and before the end.
  expect(turns).toBeGreaterThanOrEqual(3);
  expect(await inbox.query('select state, runs from rebuilds')).toEqual([
    { state: 'swapped', runs: 2 },
  ]);
});

it('is begun anew when its connections break', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  const before = await allRows();
  await startRebuild(inbox.pool, { tables: ALL, swap: true, requestedBy: 'a test' });
  // At its last step: everything is folded, nothing is in place.
  await inbox.query(`
    create function break_off() returns trigger language plpgsql as $$ begin
      perform pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'forum-sync rebuild' and datname = current_database();
      perform pg_sleep(5);
      return new;
    end $$`);
  await inbox.query(`create trigger break_off after update of state on rebuilds for each row
    when (new.state = 'swapped') execute function break_off()`);
  await expect(run()).rejects.toThrow();
  await inbox.query('drop function break_off cascade');
  expect(await inbox.query('select state from rebuilds')).toEqual([{ state: 'running' }]);
  expect(await allRows()).toEqual(before);
  await run();
  expect(await inbox.query('select state, differing_rows, runs from rebuilds')).toEqual([
    { state: 'swapped', differing_rows: '0', runs: 2 },
  ]);
  expect(await leftovers()).toEqual([]);
});

it('orders a forum by arrival once it is switched to it', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  const agrees = read('post', '72', { postId: '72', topicId: '7', message: 'is newer' });
  await project({ ...agrees, observedAt: new Date() });
  await inTransaction(inbox.pool, (trx) => switchEventOrder(trx, 1, 'arrival'));
  expect(await rebuildAll()).toMatchObject({ state: 'swapped' });
  expect(await inbox.query('select name, version from users where user_id = 1')).toEqual([
    { name: 'late', version: '3' },
  ]);
  // What a read knew in the order before counts no more.
  expect(await inbox.query('select version from posts where post_id = 72')).toEqual([
    { version: '8' },
  ]);
  expect(await rebuildAll()).toMatchObject({ differing_rows: '0' });
  await inTransaction(inbox.pool, (trx) => switchEventOrder(trx, 1, 'event_id'));
});

it('is one at a time, can be cancelled, and then leaves nothing', async () => {
  const id = await startRebuild(inbox.pool, {
    tables: ['users'],
    swap: true,
    requestedBy: 'a test',
  });
  await expect(
    startRebuild(inbox.pool, { tables: ['users'], swap: true, requestedBy: 'a test' }),
  ).rejects.toThrow(RebuildRunning);
  expect(await cancelRebuild(inbox.pool, id)).toBe(true);
  expect(await cancelRebuild(inbox.pool, id)).toBe(false);
  await inbox.query('create table rebuild.users (like public.users including all)');
  await run();
  expect(await inbox.query('select state from rebuilds')).toEqual([{ state: 'cancelled' }]);
  expect(await leftovers()).toEqual([]);
});

it('can be cancelled while it waits for a transaction that somebody forgot', async () => {
  const forgotten = await inbox.pool.connect();
  await forgotten.query('begin');
  await forgotten.query(
    `insert into events (forum_id, body, headers, flags) values (1, 'x', '{}', '{}')`,
  );
  const id = await startRebuild(inbox.pool, { tables: ALL, swap: true, requestedBy: 'a test' });
  const stopping = new AbortController();
  let waited = 0;
  const running = run(stopping.signal, () => {
    waited += 1;
    if (waited === 3) {
      void cancelRebuild(inbox.pool, id);
    } else if (waited === 100) {
      stopping.abort(new Error('it waits still'));
    }
  });
  try {
    await running;
  } finally {
    await forgotten.query('rollback');
    forgotten.release();
  }
  expect(await leftovers()).toEqual([]);
});

it('fails, and is not begun anew, when a statement takes longer than it may', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  await inbox.query(`
    create function never() returns trigger language plpgsql as
      $$ begin raise query_canceled using message = 'canceling statement due to statement timeout'; end $$;
    create trigger never before insert on rebuild_differences for each statement execute function never()`);
  const { state, detail } = await rebuildAll();
  await inbox.query('drop function never cascade');
  expect([state, detail]).toEqual(['failed', expect.stringContaining('57014')]);
  expect(await leftovers()).toEqual([]);
});

it('says why it failed, and leaves everything as it was', async () => {
  await inbox.receive(...HISTORY);
  await inbox.work();
  await readForum();
  await inbox.query(`update reads set body = 'not JSON' where found`);
  const before = await allRows();
  const { state, detail } = await rebuildAll();
  expect([state, detail]).toEqual(['failed', expect.stringMatching(/read 1 holds no post/)]);
  expect(await allRows()).toEqual(before);
  expect(await leftovers()).toEqual([]);
});

const leftovers = () =>
  inbox.query(`select relname from pg_class where relnamespace = 'rebuild'::regnamespace`);

it('makes the same tables while events and deletes go on', async () => {
  const sent = (id: number): Sent => {
    const [userId, topicId, postId] = [id % 7, id % 5, id % 11];
    const kinds: Sent[] = [
      { id, type: 'user.updated', object: { userId, name: `as of ${id}` } },
      { id, type: 'topic.updated', object: { topicId, title: `as of ${id}` } },
      { id, type: 'post.updated', object: { postId, topicId, message: `as of ${id}` } },
      { id, type: 'topic.deleted', object: { topicId } },
    ];
    return kinds[id % 4] as Sent;
  };
  // In an order that is not that of their ids, as retries make it.
  const stream = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const at = from + index;
      return sent(Math.floor(at / 481) * 481 + ((at * 7) % 481) + 1);
    });
  await inbox.receive(...stream(0, 160));
  await inbox.work();
  const live = { rebuilds: 0, ended: false };
  const streaming = (async () => {
    try {
      // Until 480 are sent, and two tables were made beside them, however long that takes.
      for (let at = 160; !live.ended && (at < 480 || live.rebuilds < 2); at += 40) {
        await inbox.receive(...stream(at, at + 40));
        await inbox.work({ batchSize: 7 });
      }
    } finally {
      live.ended = true;
    }
  })();
  try {
    while (!live.ended) {
      // Nothing may differ, whenever the swap comes.
      expect(await rebuildAll()).toEqual({ state: 'swapped', differing_rows: '0', detail: null });
      live.rebuilds += 1;
    }
  } finally {
    live.ended = true;
    await streaming;
  }
  expect(live.rebuilds).toBeGreaterThan(1);
  const after = await allRows();
  expect(await rebuildAll()).toMatchObject({ differing_rows: '0' });
  expect(await allRows()).toEqual(after);
});
