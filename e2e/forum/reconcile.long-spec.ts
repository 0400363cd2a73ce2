import { startForum } from '@forum-sync/simulator';
import { startForumSync } from '../src/forum-sync.js';
import { accessTo, askForPass, reportOf, undoubted } from '../src/passes.js';
import { DRIFTING, differencesFrom } from './differences-from.js';
import { leastCalls, printCalls } from './print-calls.js';

const SIZES = { users: 300, topics: 200, posts: 3_000, conversations: 100 };
const HOUR_MS = 3_600_000;
const WEEK_HOURS = 168;

it('finds all that a week left behind in which 5 % of the events were lost, and leaves nothing', async () => {
  await using forumSync = await startForumSync();
  await using forum = await startForum({
    sizes: SIZES,
    apiLimit: 0,
    webhookUrl: forumSync.webhookUrl,
    misbehaviour: { drop: 0.05 },
  });
  await forumSync.startWorker(accessTo(forum));
  await reportOf(forumSync, await askForPass(forumSync, { purpose: 'backfill' }));
  for (let hour = 0; hour < WEEK_HOURS; hour += 1) {
    forum.activity.run(8);
    await forum.clock.advance(HOUR_MS);
  }
  await forum.settled();
  await forumSync.settled();
  await undoubted(forumSync);
  const differences = await differencesFrom(forum.state, forumSync, { ignored: DRIFTING });
  expect(differences.some((line) => line.endsWith('is gone there'))).toBe(true);

  forum.api.requests.clear();
  const id = await askForPass(forumSync, { purpose: 'reconcile' });
  const report = await reportOf(forumSync, id);
  const found = await forumSync.query<{ line: string }>(
    `select subject_kind || 's ' || subject_id || case kind
       when 'missing' then ' is missing' when 'buried' then ' is gone there' else ' ' || field end as line
     from differences where pass_id = $1`,
    [id],
  );
  expect(found.map(({ line }) => line).toSorted()).toEqual(differences.toSorted());
  expect(await differencesFrom(forum.state, forumSync)).toEqual([]);

  expect(report.calls).toBe(forum.api.requests.all().length);
  printCalls(`reconcile, ${differences.length} differences`, report.calls, leastCalls(forum.state));
}, 240_000);

it('knows 100 subjects whose events came in reverse, after a read of each', async () => {
  await using forumSync = await startForumSync();
  await using forum = await startForum({ sizes: SIZES, apiLimit: 0 });
  const worker = await forumSync.startWorker();
  const postIds = [...forum.state.posts.ids(0, 50)];
  const userIds = [...forum.state.users.ids(0, 50)];
  for (const round of ['one', 'two', 'three']) {
    postIds.forEach((id) => forum.act.editPost(id, round));
    userIds.forEach((id) => forum.act.updateUser(id, { name: round }));
  }
  for (const { payload } of forum.webhooks.log.all().toReversed()) {
    expect((await forumSync.post(payload)).status).toBe(200);
  }
  await forumSync.settled();
  await worker.end('SIGTERM');
  await forumSync.startWorker(accessTo(forum));
  await undoubted(forumSync);
  const wrong = await differencesFrom(forum.state, forumSync, { tables: ['posts', 'users'] });
  expect(wrong.filter((line) => !line.endsWith('is missing'))).toEqual([]);
  expect(await forumSync.query('select from posts union all select from users')).toHaveLength(100);
  printCalls('refetch of 100 subjects', forum.api.requests.all().length, 100);
  expect(forum.api.requests.all()).toHaveLength(100);
});
