import { startForum, type Forum } from '@forum-sync/simulator';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';
import { accessTo, askForPass, reportOf, undoubted } from '../src/passes.js';

/** Marks the newest posts: each will be read alone. */
async function doubt(forumSync: ForumSync, forum: Forum, posts: number): Promise<void> {
  const ids = [...forum.state.posts.ids(0, posts)];
  await forumSync.query(
    `insert into doubts (forum_id, subject_kind, subject_id, reason, event_log_id)
     select 1, 'post', id, 'out_of_order', 0 from unnest($1::bigint[]) as post (id)`,
    [ids],
  );
}

it.each([
  { perSecond: 50, workers: 3, doubts: 150 },
  { perSecond: 1, workers: 2, doubts: 3 },
])(
  'keeps $workers workers within $perSecond calls a second: nothing is refused, nothing is read twice',
  async ({ perSecond, workers, doubts }) => {
    await using forumSync = await startForumSync();
    await using forum = await startForum({ apiLimit: perSecond });
    const access = accessTo(forum, perSecond);
    await Promise.all(Array.from({ length: workers }, () => forumSync.startWorker(access)));
    await doubt(forumSync, forum, doubts);
    await undoubted(forumSync);
    const requests = forum.api.requests.all();
    expect(requests.filter(({ status }) => status !== 200)).toEqual([]);
    expect(requests).toHaveLength(doubts);
    expect(forum.api.requests.most()).toBeLessThanOrEqual(perSecond);
  },
);

it('lets a doubtful subject go before a backfill that is under way', async () => {
  await using forumSync = await startForumSync();
  await using forum = await startForum({ sizes: { users: 20 }, apiLimit: 5 });
  await forumSync.startWorker(accessTo(forum, 5));
  const id = await askForPass(forumSync, {
    purpose: 'backfill',
    lists: ['users', 'conversations'],
  });
  while (forum.api.requests.all().length < 5) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  await doubt(forumSync, forum, 10);
  await undoubted(forumSync);
  const order = forum.api.requests.all().map(({ path }) => path.startsWith('/v1/api/posts/'));
  const first = order.indexOf(true);
  const last = order.lastIndexOf(true);
  // In between the backfill gets what the refetches, one at a time, leave of the budget.
  const others = order.slice(first, last).filter((isRefetch) => !isRefetch).length;
  expect(first).toBeLessThan(30);
  expect(others).toBeLessThan(20);
  expect((await reportOf(forumSync, id)).state).toBe('done');
});
