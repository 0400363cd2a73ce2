import { startForum } from '@forum-sync/simulator';
import { eventually } from '../src/eventually.js';
import { startForumSync } from '../src/forum-sync.js';
import { accessTo, askForPass, reportOf, undoubted } from '../src/passes.js';
import { DRIFTING, differencesFrom } from './differences-from.js';

const SIZES = { users: 110, topics: 60, posts: 450, conversations: 20 };

it('fills empty tables with all that the forum holds, and a second one writes nothing', async () => {
  await using forumSync = await startForumSync();
  await using forum = await startForum({ sizes: SIZES, apiLimit: 0 });
  await forumSync.startWorker(accessTo(forum));
  const report = await reportOf(forumSync, await askForPass(forumSync, { purpose: 'backfill' }));
  expect(report).toMatchObject({ state: 'done', different: 0, buried: 0 });
  expect(await differencesFrom(forum.state, forumSync)).toEqual([]);
  expect(await forumSync.query('select count(*)::int from categories')).toEqual([{ count: 6 }]);
  expect(await forumSync.query('select count(*)::int from user_groups')).toEqual([{ count: 5 }]);

  // One for each page: of the five lists, then one for each user and each conversation.
  const least = 1 + 1 + 2 + 1 + 5 + SIZES.users + SIZES.conversations;
  expect(report.calls).toBe(least);
  expect(forum.api.requests.all()).toHaveLength(least);

  const again = await reportOf(forumSync, await askForPass(forumSync, { purpose: 'backfill' }));
  expect(again).toMatchObject({ missing: 0, different: 0, drifted: 0, buried: 0 });
});

it('goes on where it was killed, while the forum lives', async () => {
  await using forumSync = await startForumSync();
  await using forum = await startForum({
    sizes: { ...SIZES, users: 50 },
    apiLimit: 50,
    webhookUrl: forumSync.webhookUrl,
    timeScale: 1,
    rate: 20,
  });
  const settings = { ...accessTo(forum, 50), LEASE_MS: '1500' };
  const id = await askForPass(forumSync, { purpose: 'backfill' });
  for (let kills = 0; kills < 2; kills += 1) {
    const worker = await forumSync.startWorker(settings);
    const before = forum.api.requests.all().length;
    await eventually(async () => {
      expect(forum.api.requests.all().length).toBeGreaterThan(before + 20);
    }, 30_000);
    await worker.end('SIGKILL');
  }
  await forumSync.startWorker(settings);
  const report = await reportOf(forumSync, id);
  expect(report.state).toBe('done');
  forum.activity.stop();
  await forum.settled();
  // What a busy machine did not answer in time comes again an hour later.
  await forum.clock.advance(3_600_000);
  await forumSync.settled();
  await undoubted(forumSync);
  expect(await differencesFrom(forum.state, forumSync, { ignored: DRIFTING })).toEqual([]);
  expect(forum.api.requests.most()).toBeLessThanOrEqual(50);

  await reportOf(forumSync, await askForPass(forumSync, { purpose: 'reconcile' }));
  expect(await differencesFrom(forum.state, forumSync)).toEqual([]);
});
