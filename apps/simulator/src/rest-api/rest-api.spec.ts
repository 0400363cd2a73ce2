import { call } from '../../test/call.js';
import { startForum } from '../start-forum.js';
import { RateLimit } from './rate-limit.js';
import { RequestLog } from './request-log.js';

it.each(['', 'wrong', 'forum-api-key '])(
  'the key %j is answered as a gateway does',
  async (key) => {
    await using forum = await startForum();
    const answer = await fetch(`${forum.apiUrl}/topics`, { headers: { 'x-api-key': `${key}!` } });
    expect([answer.status, await answer.text()]).toEqual([403, '{"message":"Forbidden"}']);
  },
);

it('so is a path that does not exist', async () => {
  await using forum = await startForum();
  const { status, json } = await call(forum, 'GET', '/polls');
  expect([status, json]).toEqual([403, { message: 'Missing Authentication Token' }]);
});

it('pages to the end, newest first, each post once', async () => {
  await using forum = await startForum({ apiLimit: 0 });
  forum.act.deletePost(1_340_000_399);
  const ids: number[] = [];
  let page = 1;
  for (let more = true; more; page += 1) {
    const { json } = await call(forum, 'GET', `/posts/?limit=100&page=${page}`);
    ids.push(...(json.data ?? []).map((post) => Number(post['postId'])));
    more = Boolean(json['has_more']);
  }
  expect(page).toBe(5);
  expect(ids).toEqual([...forum.state.posts.ids()]);
  const beyond = await call(forum, 'GET', '/posts?page=21');
  expect(beyond.json).toMatchObject({ data: [], page: 21, size: 0, has_more: false });
});

it('gives 100 at most, 20 by default', async () => {
  await using forum = await startForum();
  const sizes = [];
  for (const query of ['', '?limit=7', '?limit=500']) {
    sizes.push((await call(forum, 'GET', `/posts${query}`)).json.data?.length);
  }
  expect(sizes).toEqual([20, 7, 100]);
});

it('gives the page that has a post', async () => {
  await using forum = await startForum();
  const { json } = await call(forum, 'GET', '/posts?limit=10&includeId=1340000123');
  expect(json.data?.map((post) => post['postId'])).toContain(1_340_000_123);
  expect(json['page']).toBe(28);
});

it('posts do not say where they belong, unless they are expanded', async () => {
  await using forum = await startForum();
  const plain = (await call(forum, 'GET', '/posts/1340000001')).json;
  expect(Object.keys(plain)).not.toEqual(expect.arrayContaining(['topicId']));
  expect(Object.keys(plain)).not.toEqual(expect.arrayContaining(['categoryId']));
  const path = '/posts/1340000001?expand=Topic&expand=Category';
  expect((await call(forum, 'GET', path)).json).toMatchObject({
    topicId: 12_800_001,
    topic: { object: 'Topic', topicId: 12_800_001 },
    categoryId: expect.any(Number),
    category: { object: 'Category' },
  });
  await using telling = await startForum({ parentIds: true });
  expect((await call(telling, 'GET', '/posts/1340000001')).json).toHaveProperty('topicId');
});

it('writes make events, or not', async () => {
  await using forum = await startForum();
  await call(forum, 'POST', '/posts/1340000001', { content: 'one' });
  forum.api.firesWebhooks = false;
  await call(forum, 'POST', '/posts/1340000001', { content: 'two' });
  expect(forum.webhooks.log.all().map(({ type }) => type)).toEqual(['post.updated']);
  expect(forum.state.posts.get(1_340_000_001)?.message).toBe('two');
});

it('refuses more than the limit with a 400 that names no parameter', async () => {
  await using forum = await startForum();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => call(forum, 'GET', '/topics')),
  );
  const refused = answers.filter(({ status }) => status === 400);
  expect(refused).toHaveLength(7);
  expect(refused[0]?.json).toMatchObject({ status: 'error', error: { code: 'rate_limit' } });
  expect(refused[0]?.text).not.toContain('param');
  expect(forum.api.requests.most()).toBe(10);
  expect(forum.api.requests.all()[0]).toMatchObject({ method: 'GET', path: '/v1/api/topics' });
  forum.api.limit = 0;
  expect((await call(forum, 'GET', '/topics')).status).toBe(200);
});

it('answers a body that is no JSON with a 400 that names no parameter', async () => {
  await using forum = await startForum();
  const answer = await fetch(`${forum.apiUrl}/posts`, {
    method: 'POST',
    headers: { 'x-api-key': forum.api.key, 'content-type': 'application/json' },
    body: '{"content":',
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: 'invalid_json' } });
});

it('the limit holds in every stretch of 1,000 ms', () => {
  const limit = new RateLimit(3);
  const times = [0, 0, 0, 0, 999, 1_000, 1_000, 1_000, 1_000];
  const served = times.map((at) => limit.allows(at));
  expect(served).toEqual([true, true, true, false, false, true, true, true, false]);
});

it('finds the most requests in a stretch, wherever it begins', () => {
  const times = [0, 900, 1_000, 1_100, 1_899, 1_900, 5_000];
  const log = new RequestLog(() => times.shift()!);
  while (times.length > 0) {
    log.add('GET', '/');
  }
  expect([log.most(), log.most(101), log.most(1), log.most(10_000)]).toEqual([4, 2, 1, 7]);
});

it('lists a page of a million posts by making that page', async () => {
  const sizes = { users: 20_000, topics: 60_000, posts: 1_000_000 };
  await using forum = await startForum({ sizes });
  const { json } = await call(forum, 'GET', '/posts?page=5000&limit=100');
  expect(json).toMatchObject({ size: 100, total_size: 1_000_000, has_more: true });
  expect(forum.state.posts.generated).toBe(100);
  expect(forum.state.users.generated).toBeLessThanOrEqual(100);
});
