import { startForum } from '@forum-sync/simulator';
import fc from 'fast-check';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';
import { forget, readTables, type Tables } from './tables.js';

let forumSync: ForumSync;
beforeAll(async () => {
  forumSync = await startForumSync();
  await forumSync.startWorker({ BATCH_SIZE: '7' });
});
afterAll(() => forumSync[Symbol.asyncDispose]());

/** The bodies that a forum's life makes, in the order in which things happened. */
async function live(seed: string, acts: number): Promise<string[]> {
  await using forum = await startForum({
    seed,
    sizes: { users: 8, topics: 4, posts: 20, conversations: 2 },
    parentIds: true,
  });
  forum.activity.run(acts);
  return forum.webhooks.log.all().map(({ payload }) => payload);
}

async function tablesAfter(bodies: readonly string[]): Promise<Tables> {
  await forget(forumSync);
  for (const body of bodies) {
    expect((await forumSync.post(body)).status).toBe(200);
  }
  await forumSync.settled();
  return readTables(forumSync);
}

it('makes the same tables of any life, delivered in any order, with repeats', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
      fc.integer({ min: 1, max: 60 }),
      fc.infiniteStream(fc.nat()),
      async (seed, acts, numbers) => {
        const inOrder = await live(seed, acts);
        const random = numbers[Symbol.iterator]();
        const repeated = inOrder.flatMap((body) =>
          random.next().value % 4 === 0 ? [body, body] : [body],
        );
        const shuffled = repeated
          .map((body) => ({ body, place: random.next().value }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ body }) => body);
        const expected = await tablesAfter(inOrder);
        expect(await tablesAfter(shuffled)).toEqual(expected);
      },
    ),
    { numRuns: 25 },
  );
});
