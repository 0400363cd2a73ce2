import { call } from '../../test/call.js';
import { startForum } from '../start-forum.js';

const PATH = '/posts/1340000001';

const table = [
  ['apiServerError', [500], /^\{"message":"Internal server error"\}$/, false],
  ['apiHtml', [200], /^<html>/, false],
  ['apiGateway', [429, 502, 504], /^\{"message":/, false],
  ['apiEmpty', [200], /^$/, true],
  ['apiTruncated', [200], /^\{"object":"Post"/, true],
] as const;

it.each(table)('%s', async (fault, statuses, body, done) => {
  await using forum = await startForum();
  forum.misbehaviour.next(fault);
  const answer = await call(forum, 'POST', PATH, { content: 'changed' });
  expect(statuses).toContain(answer.status);
  expect(answer.text).toMatch(body);
  expect(answer.json?.['postId']).toBeUndefined();
  expect(forum.state.posts.get(1_340_000_001)?.message === 'changed').toBe(done);
  expect(forum.api.requests.all()[0]?.status).toBe(answer.status);
  expect((await call(forum, 'GET', PATH)).json['postId']).toBe(1_340_000_001);
});

it('apiHang: the write is done, the answer never comes, and stopping is still possible', async () => {
  const forum = await startForum();
  forum.misbehaviour.next('apiHang');
  const answer = call(forum, 'POST', PATH, { content: 'changed' });
  const failure = expect(answer).rejects.toThrow('fetch failed');
  while (forum.state.posts.get(1_340_000_001)?.message !== 'changed') {
    await new Promise(setImmediate);
  }
  expect(forum.api.requests.all()[0]?.status).toBeNull();
  await forum.stop();
  await failure;
});
