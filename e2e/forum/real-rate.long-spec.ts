import { startForum } from '@forum-sync/simulator';
import { startForumSync } from '../src/forum-sync.js';
import { accessTo, askForPass, reportOf } from '../src/passes.js';
import { differencesFrom } from './differences-from.js';
import { printCalls } from './print-calls.js';

it('keeps to the real rate of the vendor: one call a second', async () => {
  await using forumSync = await startForumSync();
  await using forum = await startForum({
    sizes: { users: 8, topics: 10, posts: 120, conversations: 3 },
    apiLimit: 1,
  });
  await forumSync.startWorker(accessTo(forum, 1));
  const id = await askForPass(forumSync, { purpose: 'backfill' });
  const report = await reportOf(forumSync, id, 120_000);
  expect(report.state).toBe('done');
  expect(await differencesFrom(forum.state, forumSync)).toEqual([]);
  const least = 1 + 1 + 1 + 1 + 2 + 8 + 3;
  printCalls('backfill at one call a second', report.calls, least);
  expect(report.calls).toBe(least);
  expect(forum.api.requests.most()).toBe(1);
});
