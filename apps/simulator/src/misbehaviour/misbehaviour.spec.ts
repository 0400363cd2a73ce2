import type { ServerResponse } from 'node:http';
import { parseEvent } from '@forum-sync/event-types';
import { startEndpoint } from '../../test/endpoint.js';
import type { ForumOptions } from '../forum-options.js';
import { startForum } from '../start-forum.js';
import type { Fault } from './faults.js';
import { Misbehaviour } from './misbehaviour.js';

const HOUR = 3_600_000;
const USER = 180_001;

interface Sent {
  id: number;
  type: string;
  data: { object: Record<string, unknown> };
}

const inOrder = (ids: number[]) => ids.toSorted((one, other) => one - other);

/** A forum and an endpoint; the next event has the fault. */
async function setUp(fault?: Fault, options: ForumOptions = {}) {
  const endpoint = await startEndpoint();
  const forum = await startForum({ webhookUrl: endpoint.url, ...options });
  if (fault) {
    forum.misbehaviour.next(fault);
  }
  const sent = () => endpoint.bodies.map((body) => JSON.parse(body) as Sent);
  return {
    forum,
    endpoint,
    sent,
    ids: () => sent().map(({ id }) => id),
    async [Symbol.asyncDispose]() {
      await forum.stop();
      await endpoint[Symbol.asyncDispose]();
    },
  };
}

it('does nothing wrong by itself', async () => {
  await using test = await setUp();
  test.forum.activity.run(100);
  await test.forum.clock.advance(HOUR);
  const events = test.forum.webhooks.log.all();
  expect(test.endpoint.bodies).toEqual(events.map(({ payload }) => payload));
  expect(test.endpoint.mostAtOnce()).toBe(1);
});

it('duplicates', async () => {
  await using test = await setUp('duplicate');
  test.forum.act.verifyEmail(USER);
  test.forum.act.verifyEmail(USER);
  await test.forum.clock.advance(100 * HOUR);
  expect(test.ids()).toEqual([1_534, 1_534, 1_535]);
  expect(test.endpoint.bodies[0]).toBe(test.endpoint.bodies[1]);
});

it('sends other content under the same id', async () => {
  await using test = await setUp('conflict');
  test.forum.act.verifyEmail(USER);
  await test.forum.settled();
  const [first, second] = test.sent();
  expect(first?.id).toBe(second?.id);
  expect(first?.data.object['name']).not.toBe(second?.data.object['name']);
  expect(parseEvent(second).ok).toBe(true);
});

it('other content that arrives does not deliver the event', async () => {
  await using endpoint = await startEndpoint((response, nth) => {
    response.writeHead(nth === 1 ? 500 : 200).end();
  });
  await using forum = await startForum({ webhookUrl: endpoint.url, misbehaviour: { conflict: 1 } });
  forum.act.verifyEmail(USER);
  await forum.settled();
  expect(forum.webhooks.log.get(1_534)?.state).toBe('waiting');
  await forum.clock.advance(HOUR);
  expect(endpoint.bodies).toHaveLength(3);
  expect(endpoint.bodies[2]).toBe(endpoint.bodies[0]);
});

it('drops', async () => {
  await using test = await setUp('drop');
  test.forum.act.verifyEmail(USER);
  test.forum.act.verifyEmail(USER + 1);
  await test.forum.clock.advance(100 * HOUR);
  expect(test.ids()).toEqual([1_535]);
  expect(test.forum.webhooks.log.get(1_534)).toMatchObject({ state: 'dropped', attempts: [] });
  const told = [...test.forum.webhooks.announced.of('user').keys()];
  expect(told).toEqual([String(USER + 1)]);
});

it('reorders: the event comes after later ones', async () => {
  await using test = await setUp('reorder');
  for (let count = 0; count < 7; count += 1) {
    test.forum.act.verifyEmail(USER);
  }
  await test.forum.settled();
  expect(test.ids()).not.toEqual(inOrder(test.ids()));
  expect(inOrder(test.ids())).toEqual([1_534, 1_535, 1_536, 1_537, 1_538, 1_539, 1_540]);
});

it('reorders: without later ones the event comes after a minute', async () => {
  await using test = await setUp('reorder');
  test.forum.act.verifyEmail(USER);
  await test.forum.clock.advance(59_999);
  expect(test.ids()).toEqual([]);
  await test.forum.clock.advance(HOUR);
  expect(test.ids()).toEqual([1_534]);
});

it('delays', async () => {
  await using test = await setUp('delay');
  test.forum.act.verifyEmail(USER);
  test.forum.act.verifyEmail(USER);
  await test.forum.settled();
  expect(test.ids()).toEqual([1_535]);
  await test.forum.clock.advance(600_000);
  expect(test.ids()).toEqual([1_535, 1_534]);
});

it.each([
  ['one after the other, by itself', 0, 1],
  ['in parallel', 1, 8],
])('sends %s', async (_how, parallel, most) => {
  const unanswered: ServerResponse[] = [];
  await using endpoint = await startEndpoint((response) => {
    // Once as many are there as should be; with time for one more.
    if (unanswered.push(response) === most) {
      setTimeout(() => unanswered.splice(0).forEach((each) => each.writeHead(200).end()), 60);
    }
  });
  await using forum = await startForum({ webhookUrl: endpoint.url, misbehaviour: { parallel } });
  for (let count = 0; count < 8; count += 1) {
    forum.act.verifyEmail(USER);
  }
  await forum.settled();
  expect(endpoint.bodies).toHaveLength(8);
  expect(endpoint.mostAtOnce()).toBeGreaterThan(most / 2);
  expect(endpoint.mostAtOnce()).toBeLessThanOrEqual(most);
});

it('sends types that nobody knows', async () => {
  await using test = await setUp('unknownType');
  test.forum.act.verifyEmail(USER);
  await test.forum.settled();
  expect(test.sent().map(({ type }) => type)).toEqual(['user.email.verified', 'poll.created']);
  expect(parseEvent(test.sent()[1])).toMatchObject({ ok: false, reason: 'unknown_type' });
});

it('leaves out a field, also when it is sent again', async () => {
  await using test = await setUp('missingField');
  test.forum.misbehaviour.next('duplicate');
  test.forum.act.verifyEmail(USER);
  test.forum.act.verifyEmail(USER);
  await test.forum.settled();
  const fields = test.sent().map(({ data }) => Object.keys(data.object).length);
  expect(fields).toEqual([fields[2]! - 1, fields[2]! - 1, fields[2]]);
  expect(parseEvent(test.sent()[0]).ok).toBe(true);
});

it('adds a field', async () => {
  await using test = await setUp('addedField');
  test.forum.act.verifyEmail(USER);
  await test.forum.settled();
  expect(test.sent()[0]?.data.object['moodRing']).toEqual({ colour: 'green', since: [1, 2] });
  expect(parseEvent(test.sent()[0]).ok).toBe(true);
});

it('retypes a field', async () => {
  await using test = await setUp('retypedField');
  test.forum.act.verifyEmail(USER);
  await test.forum.settled();
  expect(parseEvent(test.sent()[0])).toMatchObject({ ok: false, reason: 'field' });
  expect(test.forum.webhooks.log.get(1_534)?.faults).toEqual(['retypedField']);
});

it('sends stubs on delete, and waits with that for a delete', async () => {
  await using test = await setUp('stubDelete');
  test.forum.act.verifyEmail(USER);
  test.forum.act.deleteUser(USER);
  await test.forum.settled();
  expect(Object.keys(test.sent()[0]!.data.object).length).toBeGreaterThan(10);
  expect(test.sent()[1]).toMatchObject({
    type: 'user.deleted',
    data: { object: { userId: USER } },
  });
  expect(Object.keys(test.sent()[1]!.data.object)).toEqual(['userId']);
});

it('sends ids as text, at every level', async () => {
  await using test = await setUp('textIds');
  test.forum.act.editPost(1_340_000_001, 'text');
  await test.forum.settled();
  const { object } = test.sent()[0]!.data;
  expect(object['postId']).toBe('1340000001');
  expect(object['author']).toMatchObject({ userId: expect.any(String) });
  expect(parseEvent(test.sent()[0]).ok).toBe(true);
});

it('shuffles keys, and says the same', async () => {
  await using test = await setUp(undefined, { misbehaviour: { shuffledKeys: 1 } });
  const { payload } = test.forum.webhooks.fire('topic.updated', {
    topicId: 5,
    lastPost: { postId: 6, timestamp: 7, author: { userId: 8, username: 'x', name: 'y' } },
  });
  await test.forum.settled();
  expect(test.sent()[0]).toEqual(JSON.parse(payload));
  expect(test.endpoint.bodies[0]).not.toBe(payload);
  expect(test.forum.webhooks.log.get(1_534)?.attempts[0]?.sent).toBe(test.endpoint.bodies[0]);
});

it('sends slowly, and completely', async () => {
  await using test = await setUp('slowSend');
  const began = performance.now();
  test.forum.act.verifyEmail(USER);
  await test.forum.settled();
  expect(performance.now() - began).toBeGreaterThan(150);
  expect(test.forum.webhooks.log.get(1_534)?.state).toBe('delivered');
});

it.each(['hangingSend', 'brokenSend'] as const)(
  '%s: half of the body, then all of it an hour later',
  async (fault) => {
    await using test = await setUp(fault, { sendTimeoutMs: 300 });
    test.forum.act.verifyEmail(USER);
    await test.forum.settled();
    while (test.endpoint.begun() === 0) {
      await new Promise(setImmediate);
    }
    expect(test.endpoint.bodies).toEqual([]);
    await test.forum.clock.advance(HOUR);
    expect(test.ids()).toEqual([1_534]);
    expect(test.forum.webhooks.log.get(1_534)?.attempts[0]).toMatchObject({ status: null });
  },
);

it('an outage of the vendor keeps everything back until it is over', async () => {
  await using test = await setUp();
  test.forum.webhooks.deliveries.outage.begin('vendor', 100);
  test.forum.act.verifyEmail(USER);
  await test.forum.clock.advance(99 * HOUR);
  test.forum.act.verifyEmail(USER);
  expect(test.endpoint.begun()).toBe(0);
  await test.forum.clock.advance(HOUR);
  expect(test.ids()).toEqual([1_534, 1_535]);
});

it.each([
  [5, [1_534, 1_535]],
  [80, [1_535]],
])('an outage of our side for %i hours costs attempts', async (hours, arrive) => {
  await using test = await setUp();
  test.forum.webhooks.deliveries.outage.begin('endpoint', hours);
  test.forum.act.verifyEmail(USER);
  await test.forum.clock.advance((hours - 1) * HOUR);
  test.forum.act.verifyEmail(USER);
  await test.forum.clock.advance(2 * HOUR);
  expect(inOrder(test.ids())).toEqual(arrive);
});

it('the same seed makes the same faults', () => {
  const faults = (seed: string) => {
    const misbehaviour = new Misbehaviour(seed, { drop: 0.5 });
    return Array.from({ length: 50 }, () => misbehaviour.happens('drop'));
  };
  expect(faults('one')).toEqual(faults('one'));
  expect(faults('one')).not.toEqual(faults('two'));
});

it('happens as often as it should', async () => {
  await using test = await setUp(undefined, { misbehaviour: { drop: 0.3 } });
  test.forum.activity.run(500);
  const events = test.forum.webhooks.log.all();
  const dropped = events.filter(({ state }) => state === 'dropped').length / events.length;
  expect(dropped).toBeGreaterThan(0.2);
  expect(dropped).toBeLessThan(0.4);
  test.forum.misbehaviour.reset();
  expect(test.forum.misbehaviour.happens('drop')).toBe(false);
});
