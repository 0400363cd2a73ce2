import { fixtures } from '@forum-sync/event-types/fixtures';
import { Client } from 'pg';
import { eventually } from '../src/eventually.js';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';

const EVENTS = 50;
const LEASE = { LEASE_MS: '1500', POLL_INTERVAL_MS: '100' };

let forumSync: ForumSync;
beforeEach(async () => {
  forumSync = await startForumSync();
});
afterEach(() => forumSync[Symbol.asyncDispose]());

async function postEvents(): Promise<void> {
  for (let n = 1; n <= EVENTS; n += 1) {
    const object = { ...fixtures['user.created'].data.object, userId: n };
    await forumSync.post({ ...fixtures['user.created'], id: n, data: { object } });
  }
}

/** Whoever writes users waits until the returned function is called. */
async function holdUsers(): Promise<() => Promise<void>> {
  const holder = new Client({ connectionString: forumSync.database.url });
  await holder.connect();
  await holder.query('begin; lock table users in exclusive mode');
  return () => holder.end();
}

const workerWaits = () =>
  eventually(async () => {
    const waiting = await forumSync.query(
      `select from pg_stat_activity where application_name = 'forum-sync worker'
       and wait_event_type = 'Lock' and datname = current_database()`,
    );
    expect(waiting).toHaveLength(1);
  });

it('lets another worker take over after a kill -9 amid a batch, and nothing happens twice', async () => {
  await postEvents();
  const letGo = await holdUsers();
  const killed = await forumSync.startWorker(LEASE);
  await workerWaits();
  expect(await killed.end('SIGKILL')).toBe('SIGKILL');
  await letGo();
  expect(await forumSync.query('select user_id from users')).toEqual([]);

  await forumSync.startWorker(LEASE);
  await forumSync.settled();

  expect(await forumSync.query('select count(*)::int as users from users')).toEqual([
    { users: EVENTS },
  ]);
  expect(
    await forumSync.query('select state, attempts, count(*)::int from event_log group by 1, 2'),
  ).toEqual([{ state: 'applied', attempts: 2, count: EVENTS }]);
  expect(await forumSync.query('select applied, missing from conservation')).toEqual([
    { applied: String(EVENTS), missing: '0' },
  ]);
});

it('changes nothing when it wakes after another worker took over', async () => {
  await postEvents();
  const letGo = await holdUsers();
  const frozen = await forumSync.startWorker(LEASE);
  await workerWaits();
  frozen.signal('SIGSTOP');
  await letGo();
  await forumSync.startWorker(LEASE);
  await forumSync.settled();
  const rows = () => forumSync.query('select xmin, * from users order by user_id');
  const settled = await rows();
  frozen.signal('SIGCONT');
  await eventually(async () => {
    expect(frozen.log.join('\n')).toMatch(/trying again|the lease was lost/);
  });
  expect(await rows()).toEqual(settled);
  expect(settled).toHaveLength(EVENTS);
  expect(
    await forumSync.query('select state, attempts, count(*)::int from event_log group by 1, 2'),
  ).toEqual([{ state: 'applied', attempts: 2, count: EVENTS }]);
});

it('gives back a batch that takes long when it is told to stop', async () => {
  await postEvents();
  const letGo = await holdUsers();
  const worker = await forumSync.startWorker();
  await workerWaits();
  expect(await worker.end('SIGTERM')).toBe(0);
  expect(
    await forumSync.query(`select lease_token, attempts, count(*)::int from inbox group by 1, 2`),
  ).toEqual([{ lease_token: null, attempts: 0, count: EVENTS }]);
  await letGo();
});

it('leaves nothing leased when it is told to stop', async () => {
  await postEvents();
  const letGo = await holdUsers();
  const worker = await forumSync.startWorker();
  await workerWaits();
  const ended = worker.end('SIGTERM');
  await letGo();
  expect(await ended).toBe(0);
  expect(await forumSync.query(`select from event_log where state = 'leased'`)).toEqual([]);
});
