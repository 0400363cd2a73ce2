import { startForum, type Forum } from '@forum-sync/simulator';
import { eventually } from '../src/eventually.js';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';
import { accessTo, undoubted } from '../src/passes.js';
import { DRIFTING, differencesFrom } from './differences-from.js';

const SIZES = { users: 6, topics: 4, posts: 8, conversations: 2 };

let forumSync: ForumSync;
let forum: Forum;
beforeEach(async () => {
  forumSync = await startForumSync();
  forum = await startForum({ sizes: SIZES, apiLimit: 0 });
});
afterEach(async () => {
  await forum.stop();
  await forumSync[Symbol.asyncDispose]();
});

/** Posts what the forum has announced so far, each subject's events in reverse. */
async function postReversed(): Promise<void> {
  for (const { payload } of forum.webhooks.log.all().toReversed()) {
    expect((await forumSync.post(payload)).status).toBe(200);
    // One by one: in one batch the order would be seen and mended at once.
    await forumSync.settled();
  }
}
const pathsAsked = () => forum.api.requests.all().map(({ path }) => path.split('?')[0]);

it('reads subjects whose events came in reverse, once each, and then knows them', async () => {
  const worker = await forumSync.startWorker();
  const [postId] = [...forum.state.posts.ids(0, 1)];
  const [userId] = [...forum.state.users.ids(0, 1)];
  for (const text of ['one', 'two', 'three', 'four']) {
    forum.act.editPost(postId!, text);
    forum.act.updateUser(userId!, { name: text });
  }
  await postReversed();
  await worker.end('SIGTERM');
  await forumSync.startWorker(accessTo(forum));
  await undoubted(forumSync);
  const asked = pathsAsked();
  expect(asked).toHaveLength(2);
  expect(new Set(asked)).toEqual(new Set([`/v1/api/posts/${postId}`, `/v1/api/users/${userId}`]));
  const [row] = await forumSync.query('select message, topic_id, source from posts');
  expect(row).toEqual({
    message: 'four',
    topic_id: String(forum.state.posts.get(postId!)!.topicId),
    source: 'refetch',
  });
});

it('finds the conversation of a message, and the end of what is gone', async () => {
  const worker = await forumSync.startWorker();
  const [conversation] = [...forum.state.conversations.ids(0, 1)];
  const { participantIds } = forum.state.conversations.get(conversation!)!;
  const { messageId } = forum.act.sendMessage({
    conversationId: conversation!,
    senderId: participantIds[1]!,
    content: 'hello',
  });
  const [postId] = [...forum.state.posts.ids(0, 1)];
  forum.act.editPost(postId!, 'last words');
  await postReversed();
  // Deleted, and nobody says so.
  forum.act.deleteTopic(forum.state.posts.get(postId!)!.topicId);
  await worker.end('SIGTERM');
  await forumSync.startWorker(accessTo(forum));
  await undoubted(forumSync);
  expect(
    await forumSync.query(
      'select conversation_id::int as conversation from messages where message_id = $1',
      [messageId],
    ),
  ).toEqual([{ conversation }]);
  expect(
    await forumSync.query('select deleted_at is not null as gone from posts where post_id = $1', [
      postId,
    ]),
  ).toEqual([{ gone: true }]);
});

it('tries again after errors, and leaves alone what the forum refuses', async () => {
  forum.misbehaviour.set({ apiServerError: 0.5 });
  const [postId] = [...forum.state.posts.ids(0, 1)];
  forum.act.editPost(postId!, 'new');
  // A message of which nothing is known but that it was: nobody can be asked for it.
  await forumSync.query(
    `insert into doubts (forum_id, subject_kind, subject_id, reason, event_log_id)
     values (1, 'message', 777, 'no_conversation', 0)`,
  );
  await forumSync.startWorker(accessTo(forum));
  await postReversed();
  await eventually(async () => {
    expect(
      await forumSync.query(
        `select subject_id::int as id, refused_at is not null as refused, attempts
         from doubts left join refetches using (forum_id, subject_kind, subject_id)`,
      ),
    ).toEqual([{ id: 777, refused: true, attempts: 1 }]);
  }, 60_000);
  expect(
    await differencesFrom(forum.state, forumSync, { tables: ['posts'], ignored: DRIFTING }),
  ).toHaveLength(SIZES.posts - 1);
});
