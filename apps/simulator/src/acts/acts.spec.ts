import type { ForumOptions } from '../forum-options.js';
import { makeForum } from '../make-forum.js';
import { GROUP } from '../state/user-groups.js';
import { RefusedAct } from './refused-act.js';

function forum(options: ForumOptions = {}) {
  const { parts } = makeForum(options);
  return { ...parts, types: () => parts.webhooks.log.all().map(({ type }) => type) };
}

const [JOHN, MARY] = [180_001, 180_002];

it('a signup waits for approval, then is in the general group', () => {
  const { act, types } = forum();
  const user = act.signUp({ username: 'eve', email: 'eve@example.net', pending: true });
  expect(user.userGroups).toEqual([GROUP.pendingApproval]);
  expect(act.approveUser(user.userId).userGroups).toEqual([GROUP.general]);
  expect(types()).toEqual(['user.created', 'user.approved']);
});

it('a subscription adds the group Paid, and takes it away', () => {
  const { act } = forum();
  const { userId } = act.signUp({ username: 'eve', email: 'eve@example.net' });
  expect(act.startSubscription(userId).userGroups).toEqual([GROUP.general, GROUP.paid]);
  expect(act.startSubscription(userId).userGroups).toEqual([GROUP.general, GROUP.paid]);
  expect(act.endSubscription(userId).userGroups).toEqual([GROUP.general]);
});

it('names and addresses are unique, whatever the case', () => {
  const { act, state } = forum();
  const { username, email } = state.users.get(JOHN)!;
  const sign = (name: string, address: string) => () =>
    act.signUp({ username: name, email: address });
  expect(sign(username.toUpperCase(), 'new@example.net')).toThrow(RefusedAct);
  expect(sign('new', email.toUpperCase())).toThrow(RefusedAct);
  expect(() => act.updateUser(MARY, { username })).toThrow(RefusedAct);
  expect(() => act.updateUser(JOHN, { username })).not.toThrow();
});

it('a deleted user leaves the posts, under a name without an id', () => {
  const { act, state, webhooks } = forum();
  const { username } = state.users.get(JOHN)!;
  const [postId] = [...state.postIndex.ofAuthor(JOHN)];
  act.deleteUser(JOHN);
  act.editPost(postId!, 'edited');
  const last = JSON.parse(webhooks.log.all().at(-1)!.payload) as { data: { object: object } };
  expect(last.data.object).toHaveProperty('author', { name: username, avatarUrl: '' });
  expect(() => act.verifyEmail(JOHN)).toThrow('The userId does not exist.');
});

it('a topic comes with its first post, and goes with all of them', () => {
  const { act, state, types } = forum();
  const [categoryId] = state.categories.ids();
  const before = state.posts.size;
  const { topicId } = act.startTopic({
    authorId: JOHN,
    title: 'Hello',
    content: '<p>World</p>',
    categoryId: categoryId!,
  });
  act.reply({ topicId, authorId: MARY, content: 'one' });
  expect(state.topics.get(topicId)).toMatchObject({ postCount: 2 });
  act.deleteTopic(topicId);
  expect(state.posts.size).toBe(before);
  expect(types()).toEqual(['topic.created', 'post.created', 'post.created', 'topic.deleted']);
});

it('a deleted topic can name its posts one by one', () => {
  const { act, state, types } = forum({ childDeletes: true });
  const posts = [...state.postIndex.ofTopic(12_800_001)];
  act.deleteTopic(12_800_001);
  expect(types()).toEqual(['topic.deleted', ...posts.map(() => 'post.deleted')]);
});

it('a held post counts once it is approved', () => {
  const { act, state } = forum();
  const topicId = [...state.topics.ids()].find((id) => !state.topics.get(id)?.locked)!;
  const before = state.topics.get(topicId)!.postCount;
  const { postId } = act.reply({ topicId, authorId: JOHN, content: 'x', pending: true });
  expect(state.topics.get(topicId)!.postCount).toBe(before);
  act.approvePost(postId);
  act.approvePost(postId);
  expect(state.topics.get(topicId)).toMatchObject({ postCount: before + 1, lastPostId: postId });
  act.deletePost(postId);
  expect(state.topics.get(topicId)!.postCount).toBe(before);
  expect(state.topics.get(topicId)!.lastPostId).not.toBe(postId);
});

it('what cannot be is refused, and makes no event', () => {
  const { act, state, types } = forum();
  const { firstPostId } = state.topics.get(12_800_001)!;
  act.updateTopic(12_800_001, { locked: true });
  const refused: (() => unknown)[] = [
    () => act.reply({ topicId: 12_800_001, authorId: JOHN, content: 'x' }),
    () => act.deletePost(firstPostId),
    () => act.sendMessage({ conversationId: 52_001, senderId: 1, content: 'x' }),
    () => act.updateTopic(12_800_001, { categoryId: 1 }),
    () => act.approveUser(1),
  ];
  for (const attempt of refused) {
    expect(attempt).toThrow(RefusedAct);
  }
  expect(types()).toEqual(['topic.updated']);
});
