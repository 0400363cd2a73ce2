import { startForum } from '@forum-sync/simulator';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';
import { accessTo, askForPass, reportOf, undoubted } from '../src/passes.js';
import { DRIFTING, differencesFrom } from './differences-from.js';
import { takeBackup } from './take-backup.js';

const SIZES = { users: 30, topics: 20, posts: 120, conversations: 5 };
const HOUR_MS = 3_600_000;

const conservation = (forumSync: ForumSync) =>
  forumSync.query(
    'select sum(received)::int as received, sum(missing)::int as missing from conservation',
  );

it('F36 a database that was restored from a backup is right again after a reconcile', async () => {
  await using forumSync = await startForumSync();
  await using forum = await startForum({
    sizes: SIZES,
    apiLimit: 0,
    webhookUrl: forumSync.webhookUrl,
    parentIds: true,
  });
  const hourOfForum = async () => {
    forum.activity.run(60);
    await forum.clock.advance(HOUR_MS);
    await forum.settled();
    await forumSync.settled();
  };
  const worker = await forumSync.startWorker(accessTo(forum));
  await reportOf(forumSync, await askForPass(forumSync, { purpose: 'backfill' }));
  await hourOfForum();
  await using backup = await takeBackup(forumSync.database);
  const before = await conservation(forumSync);

  // Acknowledged, so the vendor never sends them again.
  await hourOfForum();
  expect(await conservation(forumSync)).not.toEqual(before);
  await worker.end('SIGTERM');
  await backup.restore();
  expect(await conservation(forumSync)).toEqual(before);
  expect(before).toEqual([{ received: expect.any(Number), missing: 0 }]);
  const lost = await differencesFrom(forum.state, forumSync, { ignored: DRIFTING });
  expect(lost.some((line) => line.endsWith('is missing'))).toBe(true);
  expect(lost.some((line) => line.endsWith('is gone there'))).toBe(true);

  await forumSync.startWorker(accessTo(forum));
  // Events that come meanwhile are about what nobody here knows any more.
  await hourOfForum();
  const report = await reportOf(forumSync, await askForPass(forumSync, { purpose: 'reconcile' }));
  expect(report).toMatchObject({ state: 'done' });
  expect(report.missing).toBeGreaterThan(0);
  expect(report.buried).toBeGreaterThan(0);
  await undoubted(forumSync);
  expect(await differencesFrom(forum.state, forumSync)).toEqual([]);
  expect(await conservation(forumSync)).toEqual([{ received: expect.any(Number), missing: 0 }]);
});
