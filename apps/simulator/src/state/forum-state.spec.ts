import { makeForum } from '../make-forum.js';
import { postsOf } from '../rest-api/posts-of.js';
import { dump } from './dump.js';
import { ForumState } from './forum-state.js';
import { sizesOf } from './sizes.js';

const KINDS = ['user', 'topic', 'post', 'conversation', 'message'] as const;
const all = (state: ForumState) => JSON.stringify(KINDS.map((kind) => [...dump(state, kind)]));

it('the same seed gives the same forum, byte for byte', () => {
  const forum = (seed: string) => new ForumState(seed, sizesOf({}));
  expect(all(forum('one'))).toBe(all(forum('one')));
  expect(all(forum('one'))).not.toBe(all(forum('two')));
});

it('a change changes nothing else', () => {
  const { parts } = makeForum({});
  const before = [...dump(parts.state, 'post')];
  parts.act.editPost(1_340_000_010, 'edited');
  const after = [...dump(parts.state, 'post')];
  expect(
    after.filter((post, place) => JSON.stringify(post) !== JSON.stringify(before[place])),
  ).toEqual([expect.objectContaining({ postId: 1_340_000_010, message: 'edited' })]);
});

it('a million posts cost nothing until they are asked for', () => {
  const sizes = { users: 20_000, topics: 60_000, posts: 1_000_000, conversations: 5_000 };
  const state = new ForumState('large', sizesOf(sizes));
  const pages = [
    state.posts.ids(0, 100),
    state.posts.ids(700_000, 100),
    postsOf(state, { topicId: 12_830_000 }).ids(0, 100),
    postsOf(state, { userId: 190_000 }).ids(0, 100),
    postsOf(state, { categoryId: 830_002 }).ids(0, 100),
  ].map((ids) => [...ids]);
  const made = () => [state.users, state.topics, state.posts].map(({ generated }) => generated);
  expect(made()).toEqual([0, 0, 0]);
  expect(pages[1]?.[0]).toBe(1_340_000_001 + 299_999);
  expect(pages.every((ids) => ids.length > 10 && ids.length <= 100)).toBe(true);
  const posts = pages[1]!.map((id) => state.posts.get(id));
  expect(new Set(posts.map((post) => post?.message)).size).toBeGreaterThan(90);
  expect(made()).toEqual([0, 0, 100]);
});

it('lists by topic, author and category are what a search through everything finds', () => {
  const { parts } = makeForum({});
  parts.activity.run(600);
  const { state } = parts;
  const posts = [...state.posts.ids()].map((id) => state.posts.get(id)!);
  const found = (filter: Parameters<typeof postsOf>[1]) => [...postsOf(state, filter).ids(0, 1e6)];
  const search = (matches: (post: (typeof posts)[0]) => boolean) =>
    posts.filter(matches).map(({ postId }) => postId);
  const categoryOf = (topicId: number) => state.topics.get(topicId)?.categoryId;
  for (const topicId of [...state.topics.ids(0, 20), 12_800_001]) {
    expect(found({ topicId })).toEqual(search((post) => post.topicId === topicId));
  }
  for (const userId of [...state.users.ids(0, 10), 180_003]) {
    expect(found({ userId })).toEqual(search((post) => post.authorId === userId));
  }
  for (const categoryId of state.categories.ids()) {
    const inIt = search((post) => categoryOf(post.topicId) === categoryId);
    expect(found({ categoryId })).toEqual(inIt);
    expect([...state.topicIndex.ofCategory(categoryId)].map(categoryOf)).not.toContain(undefined);
  }
});

it('users are found by name and address', () => {
  const { parts } = makeForum({});
  const { userIndex, users } = parts.state;
  for (const userId of users.ids()) {
    const user = users.get(userId)!;
    expect(userIndex.byUsername(user.username.toUpperCase())?.userId).toBe(userId);
    expect(userIndex.byEmail(user.email.toLowerCase())?.userId).toBe(userId);
  }
  const { username } = parts.act.updateUser(180_001, { email: 'Other@example.net' });
  expect(userIndex.byEmail('other@EXAMPLE.net')?.username).toBe(username);
  parts.act.deleteUser(180_001);
  expect(userIndex.byUsername(username)).toBeUndefined();
  expect(userIndex.byUsername('nobody99999')).toBeUndefined();
});

it.each([
  [{ posts: 5, topics: 6 }, /posts/],
  [{ topics: 0 }, /posts/],
  [{ users: 0 }, /users/],
  [{ users: 1 }, /conversations/],
  [{ users: 1.5 }, /users/],
])('refuses %j', (sizes, problem) => {
  expect(() => sizesOf(sizes)).toThrow(problem);
});
