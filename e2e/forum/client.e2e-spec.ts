import { createForumApi, createLimiter, ForumApiError, type ForumApi } from '@forum-sync/forum-api';
import { startForum, type Forum } from '@forum-sync/simulator';

let forum: Forum;
let api: ForumApi;
beforeAll(async () => {
  forum = await startForum({ apiLimit: 0, sizes: { users: 130, topics: 20, posts: 250 } });
  api = client('forum-api-key');
});
afterAll(() => forum.stop());

const client = (apiKey: string) =>
  createForumApi({
    apiKey,
    baseUrl: forum.apiUrl,
    limiter: createLimiter({ perSecond: 1_000 }),
    retry: { tries: 2, firstPauseMs: 1, longestPauseMs: 1 },
  });
async function all<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) {
    items.push(item);
  }
  return items;
}
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error: unknown) => (error instanceof ForumApiError ? error.code : error),
  );

it('pages to the end of every list, each item once', async () => {
  const users = await all(api.users.list());
  expect(users).toHaveLength(forum.state.users.size);
  expect(new Set(users.map(({ userId }) => userId)).size).toBe(users.length);
  expect(await all(api.posts.list())).toHaveLength(forum.state.posts.size);
  expect(await all(api.topics.list({ limit: 7 }))).toHaveLength(forum.state.topics.size);
  expect((await all(api.categories.list())).length).toBeGreaterThan(0);
  expect((await all(api.userGroups.list())).length).toBeGreaterThan(0);
});

it('writes a topic and a post, reads, changes and deletes them', async () => {
  const [author] = await all(api.users.list());
  const username = author?.username ?? '';
  const topic = await api.topics.create({ title: 'Hello', content: '<p>First</p>', username });
  expect(await api.topics.get(topic.topicId)).toMatchObject({ title: 'Hello' });
  await api.topics.update(topic.topicId, { title: 'Hello again', pinned: true });
  expect(await api.topics.get(topic.topicId)).toMatchObject({ title: 'Hello again', pinned: true });

  const post = await api.posts.create({
    topicId: topic.topicId,
    content: '<p>Second</p>',
    username,
  });
  await api.posts.update(post.postId, { content: '<p>Edited</p>' });
  expect(await api.posts.get(post.postId)).toMatchObject({ message: '<p>Edited</p>' });
  expect(await all(api.posts.list({ topicId: topic.topicId }))).toHaveLength(2);
  await api.posts.delete(post.postId);
  expect(await codeOf(api.posts.get(post.postId))).toBe('not_found');
  await api.topics.delete(topic.topicId);
  expect(await codeOf(api.topics.get(topic.topicId))).toBe('not_found');
});

it('writes a user, a category and a conversation', async () => {
  const user = await api.users.create({
    username: 'newcomer',
    password: 'x',
    email: 'New@example.com',
  });
  expect((await api.users.findByEmail('new@example.com'))?.userId).toBe(user.userId);
  await api.users.update(user.userId, { name: 'New Comer' });
  expect(await api.users.get(user.userId)).toMatchObject({ name: 'New Comer' });

  const category = await api.categories.create({ title: 'Garden' });
  await api.categories.update(category.categoryId, { title: 'Gardens' });
  expect(await api.categories.get(category.categoryId)).toMatchObject({ title: 'Gardens' });
  await api.categories.delete(category.categoryId);
  expect(await codeOf(api.categories.get(category.categoryId))).toBe('not_found');

  await api.users.delete(user.userId);
  expect(await codeOf(api.users.get(user.userId))).toBe('not_found');
});

it('says what an unknown id, a wrong key and too many requests come to', async () => {
  expect(await codeOf(api.topics.get('99999999'))).toBe('not_found');
  expect(await codeOf(client('wrong').users.get('1'))).toBe('unauthorized');
  expect(
    await codeOf(api.posts.create({ topicId: '99999999', content: 'x', username: 'nobody' })),
  ).toBe('refused');
  forum.api.limit = 2;
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => codeOf(all(api.tags.list({ maxPages: 1 })))),
  );
  forum.api.limit = 0;
  expect(new Set(answers)).toEqual(new Set(['answered', 'rate_limited']));
});
