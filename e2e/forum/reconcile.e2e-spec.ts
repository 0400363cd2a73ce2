import { startForum, type Forum } from '@forum-sync/simulator';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';
import { accessTo, askForPass, reportOf, undoubted } from '../src/passes.js';
import { DRIFTING, differencesFrom } from './differences-from.js';
import { printCalls } from './print-calls.js';

const SIZES = { users: 25, topics: 20, posts: 130, conversations: 8 };

let forumSync: ForumSync;
let forum: Forum;
beforeEach(async () => {
  forumSync = await startForumSync();
  forum = await startForum({ sizes: SIZES, apiLimit: 0, webhookUrl: forumSync.webhookUrl });
});
afterEach(async () => {
  await forum.stop();
  await forumSync[Symbol.asyncDispose]();
});

const backfill = async () =>
  reportOf(forumSync, await askForPass(forumSync, { purpose: 'backfill' }));
const reconcile = async (asked: Partial<Parameters<typeof askForPass>[1]> = {}) => {
  const id = await askForPass(forumSync, { purpose: 'reconcile', ...asked });
  return { id, ...(await reportOf(forumSync, id)) };
};
/** Written rows of the tables, by the database's own count; the worker must have ended, or it keeps some back. */
const writes = async () => {
  const [row] = await forumSync.query<{ writes: number }>(
    `select sum(n_tup_ins + n_tup_upd + n_tup_del)::int as writes from pg_stat_user_tables
     where relname in ('users', 'topics', 'posts', 'conversations', 'messages', 'categories',
       'user_groups', 'reads')`,
  );
  return row?.writes;
};

/** Lets the forum live while some of its events, deletes among them, are never sent. */
async function liveWithLosses(acts: number): Promise<void> {
  forum.misbehaviour.set({ drop: 0.2 });
  forum.activity.run(acts);
  // Deletes that nobody announces, so that each kind has one for sure.
  forum.misbehaviour.next('drop', 3);
  const [topicId] = [...forum.state.topics.ids(5, 1)];
  forum.act.deleteTopic(topicId!);
  const [userId] = [...forum.state.users.ids(3, 1)];
  forum.act.deleteUser(userId!);
  const post = [...forum.state.posts.ids(0, 50)].find((id) => {
    const { topicId: of } = forum.state.posts.get(id)!;
    return forum.state.topics.get(of)?.firstPostId !== id;
  });
  forum.act.deletePost(post!);
  await forum.clock.advance(3_600_000);
  await forum.settled();
  await forumSync.settled();
}

it('reports each difference truthfully, in a dry run first, and leaves none', async () => {
  await forumSync.startWorker(accessTo(forum));
  await backfill();
  await liveWithLosses(100);
  await undoubted(forumSync);
  const differences = await differencesFrom(forum.state, forumSync, { ignored: DRIFTING });
  expect(differences.length).toBeGreaterThan(10);
  const found = async (id: string) =>
    (
      await forumSync.query<{ line: string }>(
        `select distinct subject_kind || 's ' || subject_id || case kind
           when 'missing' then ' is missing' when 'buried' then ' is gone there' else ' ' || field end as line
         from differences where pass_id = $1`,
        [id],
      )
    ).map(({ line }) => line);

  const { id: dry, ...report } = await reconcile({ dryRun: true });
  expect((await found(dry)).toSorted()).toEqual(differences.toSorted());
  expect(await differencesFrom(forum.state, forumSync, { ignored: DRIFTING })).toEqual(differences);

  const { id: real, ...repaired } = await reconcile();
  expect((await found(real)).toSorted()).toEqual(differences.toSorted());
  expect({ ...repaired, calls: 0, compared: 0 }).toEqual({ ...report, calls: 0, compared: 0 });
  expect(await differencesFrom(forum.state, forumSync)).toEqual([]);
});

it('writes no row of an unchanged forum, and stops early where all was read lately', async () => {
  const first = await forumSync.startWorker(accessTo(forum));
  await backfill();
  await reconcile();
  await first.end('SIGTERM');
  const before = await writes();
  const second = await forumSync.startWorker(accessTo(forum));
  const full = await reconcile();
  expect(full).toMatchObject({ missing: 0, different: 0, drifted: 0, buried: 0 });
  const early = await reconcile({ depth: 'newest', lists: ['users', 'topics', 'posts'] });
  expect(early.calls).toBe(3);
  // A page for each list, two for the posts; the conversations of each user, the messages of each of them.
  printCalls(
    'full reconcile of an unchanged forum',
    full.calls,
    6 + SIZES.users + SIZES.conversations,
  );
  printCalls('reconcile that stops early', early.calls, 3);
  await second.end('SIGTERM');
  expect(await writes()).toBe(before);
});

it('compares what no event speaks of, and buries what is gone of it', async () => {
  await forumSync.startWorker(accessTo(forum));
  await backfill();
  const { categories, userGroups } = forum.state;
  const [oldest, renamed] = [...categories.ids()].toReversed();
  categories.delete(oldest!);
  categories.change(renamed!, { title: 'Renamed' });
  const [group] = [...userGroups.ids()];
  userGroups.change(group!, { permissions: { startTopics: false } });
  const { id } = await reconcile();
  expect(
    await forumSync.query(
      `select subject_kind as of, subject_id::int as id, kind, field from differences
       where pass_id = $1 order by 1, 2`,
      [id],
    ),
  ).toEqual([
    { of: 'category', id: oldest, kind: 'buried', field: 'deleted_at' },
    { of: 'category', id: renamed, kind: 'different', field: 'title' },
    { of: 'user_group', id: group, kind: 'different', field: 'rights' },
  ]);
  expect(
    await forumSync.query(
      `select category_id::int as "categoryId", title from categories where deleted_at is null
       order by 1 desc`,
    ),
  ).toEqual(
    [...categories.ids()].map((one) => {
      const { categoryId, title } = categories.get(one)!;
      return { categoryId, title };
    }),
  );
});

it('buries a conversation that is listed nowhere only where it is gone', async () => {
  await forumSync.startWorker(accessTo(forum));
  await backfill();
  // Both of them leave: the conversation stays, and nobody's list shows it.
  const [kept, gone] = [...forum.state.conversations.ids(0, 2)].map((id) =>
    forum.state.conversations.get(id)!,
  );
  forum.misbehaviour.set({ drop: 1 });
  kept!.participantIds.forEach((userId) => forum.act.deleteUser(userId));
  forum.act.deleteConversation(gone!.conversationId);
  await reconcile();
  const rows = await forumSync.query(
    `select conversation_id::int as id, deleted_at is not null as gone from conversations
     where conversation_id in ($1, $2) order by 1`,
    [kept!.conversationId, gone!.conversationId],
  );
  expect(rows).toEqual(
    [
      { id: kept!.conversationId, gone: false },
      { id: gone!.conversationId, gone: true },
    ].toSorted((one, other) => one.id - other.id),
  );
});
