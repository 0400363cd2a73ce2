import { once } from 'node:events';
import { fixtures } from '@forum-sync/event-types/fixtures';
import { startForumSync, type ForumSync } from '../../src/forum-sync.js';
import { eventually } from '../../src/eventually.js';
import { spawnApp } from '../../src/start-app.js';

const POISON = new URL('./poison.mjs', import.meta.url).href;
/** Six workers end, three of them after 5 s of standing still: a busy machine needs minutes to start as many. */
const HANGS_AFTER_MS = 600_000;

let forumSync: ForumSync;
let worker: ReturnType<typeof superviseWorker>;
beforeAll(async () => {
  forumSync = await startForumSync();
});
afterAll(async () => {
  await worker.stop();
  await forumSync[Symbol.asyncDispose]();
});

const post = (id: number, signature: string) => {
  const object = { ...fixtures['user.created'].data.object, userId: id, signature };
  return forumSync.post({ ...fixtures['user.created'], id, data: { object } });
};

/** Starts a worker again whenever it ends. Returns how to end it for good, and how the others ended. */
function superviseWorker(): { stop(): Promise<void>; ends: unknown[] } {
  const ends: unknown[] = [];
  let stopping = false;
  let child = spawnWorker();
  function spawnWorker() {
    const started = spawnApp('sync-worker', {
      DATABASE_URL: forumSync.database.url,
      NODE_OPTIONS: `--import ${POISON}`,
      LEASE_MS: '2000',
      POLL_INTERVAL_MS: '50',
      MAX_ATTEMPTS: '3',
    });
    started.stdout?.resume();
    started.on('exit', (code, signal) => {
      if (!stopping) {
        ends.push(code ?? signal);
        child = spawnWorker();
      }
    });
    return started;
  }
  return {
    ends,
    async stop() {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    },
  };
}

it(
  'buries what hangs and what ends the process, with the reason, and no neighbour',
  async () => {
    for (let id = 1; id <= 40; id += 1) {
      await post(id, { 20: 'poison: hang', 30: 'poison: exit' }[id] ?? 'good');
    }
    worker = superviseWorker();
    await eventually(async () => {
      const settled = await forumSync.query(
        'select state, count(*)::integer from event_log group by state order by state',
      );
      expect(settled).toEqual([
        { state: 'applied', count: 38 },
        { state: 'dead', count: 2 },
      ]);
    }, HANGS_AFTER_MS);
    const dead = await forumSync.query(
      `select event_id, reason, attempts, last_error, length(body) > 0 as kept
     from event_log where state = 'dead' order by id`,
    );
    expect(dead).toEqual([
      {
        event_id: '20',
        reason: 'failed',
        attempts: 3,
        last_error: expect.stringMatching(
          /^HUNG: the event loop stood still for 5 s\n +at poisoned \(file:.*poison\.mjs:\d+/,
        ),
        kept: true,
      },
      {
        event_id: '30',
        reason: 'worker_died',
        attempts: 3,
        last_error: expect.stringContaining('ended with its worker'),
        kept: true,
      },
    ]);
    expect(new Set(worker.ends)).toEqual(new Set(['SIGKILL', 7]));
  },
  HANGS_AFTER_MS + 60_000,
);
