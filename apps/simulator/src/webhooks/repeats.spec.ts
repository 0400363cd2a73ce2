import { answerWith, startEndpoint } from '../../test/endpoint.js';
import { startForum } from '../start-forum.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe.each([301, 304, 307, 404, 500])('an endpoint that answers %i', (status) => {
  it('gets the event each hour for three days, 73 times, and then never', async () => {
    await using target = await startEndpoint();
    await using endpoint = await startEndpoint(answerWith(status, { location: target.url }));
    await using forum = await startForum({ webhookUrl: endpoint.url });
    const { clock, webhooks } = forum;
    const began = clock.now();
    forum.act.verifyEmail(180_001);
    await forum.settled();
    const came = [endpoint.bodies.length];
    for (const ms of [HOUR - 1, 1, 3 * DAY - HOUR - 1, 1, 30 * DAY]) {
      await clock.advance(ms);
      came.push(endpoint.bodies.length);
    }
    expect(came).toEqual([1, 1, 2, 72, 73, 73]);
    expect(new Set(endpoint.bodies).size).toBe(1);
    expect(target.begun()).toBe(0);

    const [event] = webhooks.log.all();
    expect(event).toMatchObject({ id: 1_534, type: 'user.email.verified', state: 'gone' });
    expect(event?.attempts.map(({ at }) => (at - began) / HOUR)).toEqual(
      Array.from({ length: 73 }, (_, hour) => hour),
    );
    expect(new Set(event?.attempts.map((attempt) => attempt.status))).toEqual(new Set([status]));
    expect(event?.attempts[0]?.sent).toBe(endpoint.bodies[0]);
  });
});

it('an endpoint that does not answer is tried as often', async () => {
  await using endpoint = await startEndpoint(() => {});
  await using forum = await startForum({ webhookUrl: endpoint.url, sendTimeoutMs: 30 });
  forum.act.verifyEmail(180_001);
  const [event] = forum.webhooks.log.all();
  await forum.clock.advance(3 * DAY - 1);
  expect(event).toMatchObject({ state: 'waiting', attempts: { length: 72 } });
  await forum.clock.advance(30 * DAY);
  expect(event).toMatchObject({ state: 'gone', attempts: { length: 73 } });
  const outcomes = event?.attempts.map(({ status, error }) => `${status}: ${error}`);
  expect(new Set(outcomes)).toEqual(new Set(['null: no answer in time']));
  expect(endpoint.begun()).toBeGreaterThan(0);
});

it.each([200, 201, 204, 299])('an endpoint that answers %i gets it once', async (status) => {
  await using endpoint = await startEndpoint(answerWith(status, { 'x-told': 'yes' }));
  await using forum = await startForum({ webhookUrl: endpoint.url });
  forum.act.verifyEmail(180_001);
  await forum.clock.advance(4 * DAY);
  expect(endpoint.bodies).toHaveLength(1);
  const [event] = forum.webhooks.log.all();
  expect(event?.state).toBe('delivered');
  expect(event?.attempts).toEqual([
    expect.objectContaining({ status, headers: expect.objectContaining({ 'x-told': 'yes' }) }),
  ]);
});

it('sends what was true when it happened, and nothing again once it arrived', async () => {
  await using endpoint = await startEndpoint((response, nth) => {
    response.writeHead(nth === 1 ? 503 : 200).end('thanks');
  });
  await using forum = await startForum({ webhookUrl: endpoint.url });
  forum.act.updateUser(180_001, { userTitle: 'before' });
  await forum.settled();
  forum.act.updateUser(180_001, { userTitle: 'after' });
  await forum.clock.advance(4 * DAY);
  expect(endpoint.bodies.map((body) => /before|after/.exec(body)?.[0])).toEqual([
    'before',
    'after',
    'before',
  ]);
  const statuses = forum.webhooks.log.get(1_534)?.attempts.map((one) => [one.status, one.answer]);
  expect(statuses).toEqual([
    [503, 'thanks'],
    [200, 'thanks'],
  ]);
});

it('loses no event when the clock jumps over all of them', async () => {
  await using endpoint = await startEndpoint(answerWith(500));
  await using forum = await startForum({ webhookUrl: endpoint.url, rate: 1 / 3600 });
  await forum.clock.advance(5 * HOUR);
  forum.activity.stop();
  await forum.clock.advance(365 * DAY);
  const events = forum.webhooks.log.all();
  expect(events.length).toBeGreaterThanOrEqual(5);
  expect(new Set(events.map((event) => event.attempts.length))).toEqual(new Set([73]));
  expect(endpoint.bodies).toHaveLength(73 * events.length);
});

it('logs a refused connection, and sends to the new URL once it is changed', async () => {
  const closed = await startEndpoint();
  await closed[Symbol.asyncDispose]();
  await using forum = await startForum({ webhookUrl: closed.url });
  forum.act.verifyEmail(180_001);
  await forum.settled();
  await using endpoint = await startEndpoint();
  forum.webhooks.setUrl(endpoint.url);
  await forum.clock.advance(DAY);
  expect(endpoint.bodies).toHaveLength(1);
  const errors = forum.webhooks.log.get(1_534)?.attempts.map((attempt) => attempt.error);
  expect(errors).toEqual([expect.stringContaining('ECONNREFUSED'), null]);
});

it('makes events without a URL, and sends none of them', async () => {
  await using forum = await startForum();
  forum.act.verifyEmail(180_001);
  await forum.clock.advance(DAY);
  expect(forum.webhooks.log.all()).toEqual([
    expect.objectContaining({ state: 'unsent', attempts: [] }),
  ]);
});

it('repeats by itself on a scaled clock', async () => {
  await using endpoint = await startEndpoint((response, nth) => {
    response.writeHead(nth < 4 ? 500 : 200).end();
  });
  // An hour in 100 ms.
  await using forum = await startForum({ webhookUrl: endpoint.url, timeScale: HOUR / 100 });
  forum.act.verifyEmail(180_001);
  while (forum.webhooks.log.get(1_534)?.state !== 'delivered') {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(endpoint.bodies).toHaveLength(4);
});
