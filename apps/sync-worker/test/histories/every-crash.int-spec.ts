import { inboxUnderTest, type InboxUnderTest } from '../inbox-under-test.js';
import { deliver } from './deliver.js';
import { expectAsTheModelSays } from './expect-as-the-model-says.js';
import type { Crash } from './frail-pool.js';
import type { History } from './history.js';
import { settleWorld } from './settle-world.js';
import { tell } from './told.js';

/** A batch that makes a worker say all that it can say. */
const story: History = [
  tell(3, 'user.updated', { userId: 1, username: 'b' }),
  tell(1, 'user.created', { userId: 1, username: 'a' }),
  tell(4, 'topic.created', { topicId: 5, title: 'a' }),
  tell(5, 'post.created', { postId: 10, message: 'a' }),
  tell(6, 'post.updated', { postId: 11, topicId: 5, categoryId: 3 }),
  tell(7, 'topic.deleted', { topicId: 5 }),
  tell(8, 'conversation.created', { conversationId: 20, subject: 'a' }),
  tell(9, 'message.created', { messageId: 30, conversationId: 20 }),
  tell(10, 'poll.created', { pollId: 1 }),
];

/** Only what hangs takes so long. */
const LONGEST_MS = 600_000;

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());

/** Returns the statement at which the crash came; nothing where the batch had fewer. */
async function endsWell(crash: Crash): Promise<string | undefined> {
  await inbox.clear();
  await deliver(inbox.pool, [story]);
  const how = { batchSize: 500, workers: 1, again: 'nothing' } as const;
  const [crashedAt] = await settleWorld(inbox.pool, {
    histories: [story],
    crashes: [crash],
    ...how,
  });
  await expectAsTheModelSays(inbox.pool, [story], 'in any order');
  return crashedAt;
}

describe.each(['before', 'after'] as const)('%s each statement of a batch', (when) => {
  it.each(['process', 'connection'] as const)(
    'nothing is lost when the %s dies',
    async (dies) => {
      const crashedAt: string[] = [];
      for (let statement = 0; ; statement += 1) {
        const cut = await endsWell({ statement, when, dies });
        if (cut === undefined) {
          break;
        }
        crashedAt.push(cut);
      }
      expect(crashedAt).toContain('commit');
    },
    LONGEST_MS,
  );
});
