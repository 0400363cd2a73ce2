import { EVENT_TYPES, parseEvent } from '@forum-sync/event-types';
import * as fc from 'fast-check';
import type { ForumOptions } from '../forum-options.js';
import { makeForum } from '../make-forum.js';

function story(acts: number, options: ForumOptions): string[] {
  const { parts } = makeForum(options);
  parts.activity.run(acts);
  return parts.webhooks.log.all().map(({ payload }) => payload);
}

it('the same seed gives the same story, another one another', () => {
  const one = story(200, { seed: 'one' });
  expect(one.length).toBeGreaterThan(200);
  expect(story(200, { seed: 'one' })).toEqual(one);
  expect(story(200, { seed: 'two' })).not.toEqual(one);
});

it('faults do not change what happens', () => {
  const misbehaviour = { drop: 0.5, duplicate: 0.5, delay: 0.5 };
  expect(story(200, { misbehaviour, webhookUrl: 'http://127.0.0.1:1/' })).toEqual(story(200, {}));
});

it('every type of event occurs', () => {
  const types = story(2_000, {}).map((payload) => (JSON.parse(payload) as { type: string }).type);
  expect([...new Set(types)].toSorted()).toEqual(EVENT_TYPES.toSorted());
});

it('every event is one that event-types understands, whatever the seed and the size', () => {
  const sizes = fc.oneof(
    fc.constant({ users: 0, topics: 0, posts: 0, conversations: 0 }),
    fc.constant({ users: 2, topics: 2, posts: 5, conversations: 1 }),
    fc.constant({ users: 10_000, topics: 50_000, posts: 1_000_000, conversations: 10 }),
  );
  const run = fc.record({ seed: fc.string(), sizes, parentIds: fc.boolean() });
  fc.assert(
    fc.property(run, (options) => {
      let last = 1_533;
      for (const payload of story(150, { ...options, childDeletes: true })) {
        const read = parseEvent(JSON.parse(payload));
        expect(read).toMatchObject({ ok: true, event: { id: String((last += 1)) } });
      }
    }),
    { numRuns: 30 },
  );
});

it('lives at its rate, in the time of the clock', async () => {
  const { parts } = makeForum({ rate: 0 });
  const { activity, clock, webhooks } = parts;
  activity.start(2);
  await clock.advance(10_000);
  expect(activity.done).toBe(20);
  const times = webhooks.log.all().map(({ madeAt }) => madeAt % 1_000);
  expect(new Set(times)).toEqual(new Set([0, 500]));
  activity.stop();
  await clock.advance(10_000);
  expect(activity.done).toBe(20);
});

it('the forum grows, and what it says of itself stays true', () => {
  const { parts } = makeForum({ sizes: { users: 5, topics: 3, posts: 12, conversations: 1 } });
  parts.activity.run(3_000);
  const { state } = parts;
  expect(state.posts.size).toBeGreaterThan(300);
  for (const topicId of state.topics.ids()) {
    const topic = state.topics.get(topicId)!;
    const shown = [...state.postIndex.ofTopic(topicId)].filter(
      (id) => !state.posts.get(id)?.pending,
    );
    expect([topicId, topic.postCount, topic.lastPostId]).toEqual([topicId, shown.length, shown[0]]);
    expect(shown).toContain(topic.firstPostId);
  }
  for (const userId of state.users.ids()) {
    const theirs = [...state.postIndex.ofAuthor(userId)];
    expect(theirs.every((id) => state.posts.get(id)?.authorId === userId)).toBe(true);
  }
});
