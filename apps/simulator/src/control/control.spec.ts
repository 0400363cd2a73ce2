import { startEndpoint } from '../../test/endpoint.js';
import type { Forum } from '../index.js';
import { startForum } from '../start-forum.js';

async function control({ url }: Forum, method: string, path: string, body?: unknown) {
  const answer = await fetch(`${url}/control/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

it('tells a story from outside: URL, acts, clock, log', async () => {
  await using endpoint = await startEndpoint((response, nth) => {
    response.writeHead(nth === 1 ? 500 : 204).end();
  });
  await using forum = await startForum();
  await control(forum, 'POST', 'webhook', { url: endpoint.url });
  const signUp = [{ username: 'eve', email: 'eve@example.net', pending: true }];
  const { json } = await control(forum, 'POST', 'acts/signUp', signUp);
  expect(json).toMatchObject({ result: { userId: 180_051 } });
  await control(forum, 'GET', 'webhook/settled');
  await control(forum, 'POST', 'clock', { advanceMs: 3_600_000 });
  expect(endpoint.bodies).toHaveLength(2);
  const log = await control(forum, 'GET', 'webhook/events?limit=1');
  expect(log.json).toMatchObject({ total: 1, events: [{ id: 1_534, state: 'delivered' }] });
  const one = await control(forum, 'GET', 'webhook/events/1534');
  expect(one.json).toMatchObject({ attempts: [{ status: 500 }, { status: 204 }] });
  const { json: status } = await control(forum, 'GET', 'status');
  expect(status).toMatchObject({ webhook: { events: 1, inHand: 0 }, sizes: { users: 51 } });
});

it('lets the forum live', async () => {
  await using forum = await startForum();
  expect((await control(forum, 'POST', 'activity/run', { acts: 25 })).json['done']).toBe(25);
  await control(forum, 'POST', 'activity', { rate: 10 });
  await control(forum, 'POST', 'clock', { advanceMs: 2_000 });
  expect((await control(forum, 'POST', 'activity', { rate: 0 })).json['done']).toBe(45);
});

it('makes things go wrong, and right again', async () => {
  await using forum = await startForum();
  await control(forum, 'POST', 'misbehaviour', { drop: 0.5, duplicate: 1 });
  await control(forum, 'POST', 'misbehaviour/next', { fault: 'stubDelete' });
  const outage = { of: 'vendor', hours: 2 };
  const { json } = await control(forum, 'POST', 'misbehaviour/outage', outage);
  expect(json).toMatchObject({
    probabilities: { drop: 0.5, duplicate: 1 },
    outage: { of: 'vendor', until: forum.clock.now() + 7_200_000 },
  });
  expect(forum.misbehaviour.happens('stubDelete')).toBe(true);
  const reset = await control(forum, 'DELETE', 'misbehaviour');
  expect(reset.json).toMatchObject({ probabilities: {}, outage: { of: null } });
});

it('shows what there is and what was said of it', async () => {
  await using forum = await startForum({ webhookUrl: 'http://127.0.0.1:1/' });
  forum.act.editPost(1_340_000_001, 'edited');
  const posts = await control(forum, 'GET', 'state/post');
  expect(posts.json).toHaveLength(400);
  expect(posts.json).toContainEqual(
    expect.objectContaining({ postId: 1_340_000_001, topicId: 12_800_001, message: 'edited' }),
  );
  const said = await control(forum, 'GET', 'announced/post');
  expect(said.json).toMatchObject([
    { eventId: 1_534, type: 'post.updated', object: { message: 'edited' }, faults: [] },
  ]);
  await using empty = await startForum({
    sizes: { users: 0, topics: 0, posts: 0, conversations: 0 },
  });
  expect((await control(empty, 'GET', 'state/user')).json).toEqual([]);
});

it('sets the API limit, and shows what clients did', async () => {
  await using forum = await startForum();
  const set = await control(forum, 'POST', 'api', { limit: 50, firesWebhooks: false });
  expect(set.json).toEqual({ limit: 50, firesWebhooks: false });
  await Promise.all([1, 2, 3].map(() => fetch(`${forum.apiUrl}/topics`)));
  const { json } = await control(forum, 'GET', 'api/requests?withinMs=1000');
  expect(json).toMatchObject({
    most: 3,
    requests: [{ path: '/v1/api/topics', status: 403 }, {}, {}],
  });
  await control(forum, 'DELETE', 'api/requests');
  expect(forum.api.requests.all()).toEqual([]);
});

it.each([
  ['acts/fly', []],
  ['acts/constructor', []],
  ['acts/verifyEmail', [1]],
  ['acts/editPost', [1_340_000_001]],
  ['webhook', { url: 'ftp://example.com' }],
  ['misbehaviour', { explode: 1 }],
  ['misbehaviour', { drop: 2 }],
  ['clock', { advanceMs: -1 }],
])('refuses %s %j', async (path, body) => {
  await using forum = await startForum();
  expect((await control(forum, 'POST', path, body)).status).toBe(400);
  expect(forum.webhooks.log.total).toBe(0);
});
