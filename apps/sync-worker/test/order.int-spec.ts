import { fixtures } from '@forum-sync/event-types/fixtures';
import fc from 'fast-check';
import { inboxUnderTest, type InboxUnderTest, type Sent } from './inbox-under-test.js';

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(() => inbox.clear());

const sent = (type: keyof typeof fixtures): Sent => ({
  type,
  id: Number(fixtures[type].id),
  object: fixtures[type].data.object,
});
const about = (kind: string) =>
  (Object.keys(fixtures) as (keyof typeof fixtures)[])
    .filter((type) => type.startsWith(`${kind}.`))
    .map(sent)
    .toSorted((a, b) => a.id - b.id);

/** All five tables, after these events in this order. */
async function tablesAfter(events: readonly Sent[], batchSize = 500): Promise<object> {
  await inbox.clear();
  await inbox.receive(...events);
  await inbox.work({ batchSize });
  return {
    users: await inbox.query('select * from users order by user_id'),
    topics: await inbox.query('select * from topics order by topic_id'),
    posts: await inbox.query('select * from posts order by post_id'),
    conversations: await inbox.query('select * from conversations order by conversation_id'),
    messages: await inbox.query('select * from messages order by message_id'),
  };
}

function permutations<T>(things: readonly T[]): T[][] {
  if (things.length === 0) {
    return [[]];
  }
  return things.flatMap((thing, index) =>
    permutations(things.toSpliced(index, 1)).map((rest) => [thing, ...rest]),
  );
}

it.each(['topic', 'post'])(
  'ends in the same row in every order of the %s fixtures',
  async (kind) => {
    const story = about(kind);
    const expected = await tablesAfter(story);
    for (const order of permutations(story)) {
      expect(await tablesAfter(order)).toEqual(expected);
      expect(await tablesAfter(order, 1)).toEqual(expected);
    }
  },
);

it('ends in the same row in many orders of the user fixtures', async () => {
  const story = about('user');
  const expected = await tablesAfter(story);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(story, { minLength: story.length }),
      fc.integer({ min: 1, max: 8 }),
      async (order, batchSize) => {
        expect(await tablesAfter(order, batchSize)).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

it('does not let a late update revive a deleted user, a newer one does', async () => {
  await inbox.receive(sent('user.deleted'));
  await inbox.work();
  await inbox.receive(sent('user.updated'));
  await inbox.work();
  expect(await inbox.query('select version, deleted_at is null as alive from users')).toEqual([
    { version: '1537', alive: false },
  ]);
  expect(await inbox.query('select state, reason, last_error from event_log order by id')).toEqual([
    { state: 'applied', reason: null, last_error: null },
    {
      state: 'stale',
      reason: 'older',
      last_error: 'the row already holds user.deleted, event id 1537',
    },
  ]);
  await inbox.receive(sent('user.email.verified'));
  await inbox.work();
  expect(await inbox.query('select deleted_at is null as alive from users')).toEqual([
    { alive: true },
  ]);
});

it('keeps of a deleted subject what its delete says', async () => {
  await inbox.receive(sent('post.created'), {
    id: 2000,
    type: 'post.deleted',
    object: { postId: 1341000002 },
  });
  await inbox.work();
  expect(await inbox.query('select post_id, message, author from posts')).toEqual([
    { post_id: '1341000002', message: null, author: null },
  ]);
});

it('leaves a tombstone of a subject that was never seen', async () => {
  await inbox.receive(sent('topic.deleted'));
  await inbox.work();
  expect(await inbox.query('select topic_id, deleted_at from topics')).toEqual([
    { topic_id: '12800001', deleted_at: new Date(1544_000) },
  ]);
});

const topicEvent = (id: number, type: string, topicId = 5): Sent => ({
  id,
  type,
  object: { topicId },
});
const postEvent = (id: number, type: string, postId: number, topicId?: number): Sent => ({
  id,
  type,
  object: { postId, message: `as of ${id}`, ...(topicId && { topicId }) },
});

it('buries the older posts of a deleted topic, and no newer ones, in every order', async () => {
  const story = [
    postEvent(1, 'post.created', 10, 5),
    postEvent(2, 'post.updated', 10),
    postEvent(3, 'post.created', 11, 6),
    topicEvent(4, 'topic.deleted'),
    postEvent(5, 'post.updated', 11, 5),
  ];
  for (const order of permutations(story)) {
    expect([order.map(({ id }) => id), await tablesAfter(order, 2)]).toMatchObject([
      order.map(({ id }) => id),
      {
        posts: [
          {
            post_id: '10',
            message: 'as of 2',
            deleted_at: new Date(4_000),
            buried_with_topic_id: '5',
          },
          { post_id: '11', message: 'as of 5', deleted_at: null, buried_with_topic_id: null },
        ],
      },
    ]);
  }
});

it('lets a post’s own delete stand, whatever becomes of its topic, in every order', async () => {
  const story = [
    postEvent(1, 'post.created', 10, 5),
    postEvent(2, 'post.deleted', 10, 5),
    topicEvent(3, 'topic.updated'),
    topicEvent(4, 'topic.deleted'),
  ];
  for (const order of permutations(story)) {
    expect(await tablesAfter(order, 1)).toMatchObject({
      posts: [{ version: '2', deleted_at: new Date(2_000), buried_with_topic_id: null }],
    });
  }
});

it('keeps a deleted user’s posts', async () => {
  await inbox.receive(sent('post.created'), { ...sent('user.deleted'), id: 3000 });
  await inbox.work();
  expect(await inbox.query('select deleted_at from posts')).toEqual([{ deleted_at: null }]);
});

it('ends in the same tables for any story of topics and their posts, in any order and batch', async () => {
  const event = fc.oneof(
    fc.record({
      type: fc.constantFrom('topic.created', 'topic.updated', 'topic.deleted'),
      object: fc.record({ topicId: fc.constantFrom(5, 6), title: fc.constantFrom('a', 'b') }),
    }),
    fc.record({
      type: fc.constantFrom('post.created', 'post.updated', 'post.deleted'),
      object: fc.record(
        {
          postId: fc.constantFrom(10, 11),
          topicId: fc.constantFrom(5, 6),
          message: fc.constantFrom('a', 'b'),
        },
        { requiredKeys: ['postId'] },
      ),
    }),
  );
  // Ids repeat now and then: two types may share one.
  const story = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), event), {
      maxLength: 9,
      selector: ([id, { type }]) => `${id} ${type}`,
    })
    .map((events) => events.map(([id, rest]): Sent => ({ id, ...rest })));
  await fc.assert(
    fc.asyncProperty(
      story.chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      ),
      fc.integer({ min: 1, max: 5 }),
      async ([events, shuffled], batchSize) => {
        expect(await tablesAfter(shuffled, batchSize)).toEqual(await tablesAfter(events, 1));
      },
    ),
    { numRuns: 120 },
  );
});
