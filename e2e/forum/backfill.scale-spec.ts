import { setTimeout as sleep } from 'node:timers/promises';
import { startForum } from '@forum-sync/simulator';
import { eventually } from '../src/eventually.js';
import { startForumSync } from '../src/forum-sync.js';
import { accessTo, askForPass, reportOf, undoubted } from '../src/passes.js';
import { DRIFTING, differencesFrom } from './differences-from.js';
import { leastCalls, printCalls } from './print-calls.js';

const SIZES = { users: 2_000, topics: 1_000, posts: 10_000, conversations: 3_200 };
const KILLS = 50;
const PER_SECOND = 50;
/** One for each page of the five lists, one for each user and each conversation. */
const LEAST = 1 + 1 + 20 + 10 + 100 + SIZES.users + SIZES.conversations;

it(`fills the tables though the worker is killed ${KILLS} times and the forum lives`, async () => {
  await using forumSync = await startForumSync();
  await using forum = await startForum({
    sizes: SIZES,
    apiLimit: PER_SECOND,
    webhookUrl: forumSync.webhookUrl,
    timeScale: 1,
    rate: 2,
    // So that nothing but the backfill reads lists.
    parentIds: true,
  });
  const { requests } = forum.api;
  const pages = () => requests.all().filter(({ path }) => path.includes('limit=100'));
  const settings = { ...accessTo(forum, PER_SECOND), LEASE_MS: '1000' };
  const id = await askForPass(forumSync, { purpose: 'backfill' });
  for (let kill = 0; kill < KILLS; kill += 1) {
    const worker = await forumSync.startWorker(settings);
    // Once in each fiftieth of the way; short of its end, so that there is a pass to kill.
    const place = ((kill + Math.random()) / KILLS) * 0.95 * LEAST;
    await eventually(async () => {
      expect(pages().length).toBeGreaterThan(place);
    }, 120_000);
    // Within a call or between two.
    await sleep(Math.random() * 40);
    await worker.end('SIGKILL');
  }
  expect(await forumSync.query('select state from passes')).toEqual([{ state: 'running' }]);
  await forumSync.startWorker(settings);
  expect((await reportOf(forumSync, id, 180_000)).state).toBe('done');
  forum.activity.stop();
  const read = pages();
  await forum.settled();
  await forumSync.settled();
  await undoubted(forumSync);
  expect(await differencesFrom(forum.state, forumSync, { ignored: DRIFTING })).toEqual([]);

  const [{ kept }] = (await forumSync.query('select sum(pages)::int as kept from checkpoints')) as [
    { kept: number },
  ];
  const repeated = read.length - kept;
  const again = read.length - new Set(read.map(({ path }) => path)).size;
  printCalls(
    `backfill, ${KILLS} kills`,
    requests.all().length,
    LEAST,
    `${repeated} pages again after a kill, ${again - repeated} where a list became shorter`,
  );
  // A kill costs the page in hand and no other, so it cannot be more, wherever the kills strike.
  expect(repeated).toBeLessThanOrEqual(KILLS);
  expect(repeated).toBeLessThanOrEqual(read.length / 100);
  expect(requests.most()).toBeLessThanOrEqual(PER_SECOND);

  // What changes without an event has drifted by now; nothing else may have, and then every field is equal.
  requests.clear();
  const repaired = await reportOf(
    forumSync,
    await askForPass(forumSync, { purpose: 'reconcile' }),
    600_000,
  );
  expect(repaired).toMatchObject({ state: 'done', missing: 0, different: 0, buried: 0 });
  expect(await differencesFrom(forum.state, forumSync)).toEqual([]);
  printCalls('reconcile of all lists', requests.all().length, leastCalls(forum.state));
}, 1_800_000);
