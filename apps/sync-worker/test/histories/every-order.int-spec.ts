import fc from 'fast-check';
import { inboxUnderTest, type InboxUnderTest } from '../inbox-under-test.js';
import { deliver } from './deliver.js';
import { expectAsTheModelSays } from './expect-as-the-model-says.js';
import { KINDS } from './forum-objects.js';
import { eventOf, type History } from './history.js';
import { madeSmaller } from './made-smaller.js';
import { settleWorld } from './settle-world.js';
import { keyOf, tell, type Told } from './told.js';

/** Stories by chance, beside those below; a long run sets more. */
const STORIES = Number(process.env['STORIES'] ?? 4);
const SEED = Number(process.env['HISTORIES_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
/** Only what hangs takes so long. */
const LONGEST_MS = 10 * 60_000 + STORIES * 10_000;

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());

/** Each order is a forum of its own, so that all of them are settled at once. */
async function settleEveryOrder(story: readonly Told[], batchSize: number): Promise<void> {
  const histories = permutations(story);
  const how = { workers: 1, crashes: [], again: 'nothing' } as const;
  await inbox.clear();
  await deliver(inbox.pool, histories);
  await settleWorld(inbox.pool, { histories, batchSize, ...how });
  await expectAsTheModelSays(inbox.pool, histories, 'in order');
}

function permutations<T>(things: readonly T[]): T[][] {
  return things.length === 0
    ? [[]]
    : things.flatMap((thing, index) =>
        permutations(things.toSpliced(index, 1)).map((rest) => [thing, ...rest]),
      );
}

const user = (id: number, verb: string) =>
  tell(id, `user.${verb}`, { object: 'User', userId: 1, username: `as of ${id}` });
const topic = (id: number, verb: string) =>
  tell(id, `topic.${verb}`, { topicId: 5, title: `as of ${id}` });
const post = (id: number, verb: string, postId: number, topicId?: number) =>
  tell(id, `post.${verb}`, { postId, message: `as of ${id}`, ...(topicId && { topicId }) });
const message = (id: number, messageId: number, conversationId?: number) =>
  tell(id, 'message.created', {
    messageId,
    message: `as of ${id}`,
    ...(conversationId && { conversationId }),
  });
const conversation = (id: number) =>
  tell(id, 'conversation.created', { conversationId: 20, subject: `as of ${id}` });

const stories: Record<string, History> = {
  'a user who is deleted and comes back': [
    user(1, 'created'),
    user(2, 'approved'),
    user(3, 'deleted'),
    user(4, 'updated'),
    user(4, 'email.verified'),
  ],
  'a user of whom a delete is the last': [
    user(1, 'created'),
    user(2, 'payment.received'),
    user(3, 'paid_subscription.started'),
    user(4, 'paid_subscription.ended'),
    user(5, 'deleted'),
  ],
  'a topic that is deleted twice': [
    topic(1, 'created'),
    topic(2, 'deleted'),
    topic(3, 'updated'),
    topic(4, 'deleted'),
    post(3, 'created', 10, 5),
  ],
  'a post that moves while its topic is deleted': [
    post(1, 'created', 10, 5),
    post(2, 'updated', 10),
    topic(4, 'deleted'),
    post(3, 'created', 11, 6),
    post(5, 'updated', 11, 5),
  ],
  'a post with a delete of its own': [
    post(1, 'created', 10, 5),
    post(2, 'deleted', 10),
    topic(3, 'updated'),
    topic(4, 'deleted'),
    post(4, 'approved', 10),
  ],
  'messages before their conversation': [
    message(1, 30),
    message(2, 30, 20),
    conversation(3),
    message(4, 31, 20),
    message(5, 30),
  ],
};

it.each(Object.entries(stories))(
  'ends as the model says in all 120 orders of %s',
  async (_name, story) => {
    expect(story).toHaveLength(5);
    await settleEveryOrder(story, 500);
  },
);

it(
  `ends as the model says in all 120 orders of ${STORIES} other stories (HISTORIES_SEED=${SEED})`,
  async () => {
    const length = { minLength: 5, maxLength: 5, selector: keyOf };
    const story = fc.uniqueArray(fc.oneof(...KINDS.map(eventOf)), length);
    const batchSize = fc.constantFrom(1, 7, 50, 500);
    await fc.assert(fc.asyncProperty(story, batchSize, madeSmaller(settleEveryOrder)), {
      seed: SEED,
      numRuns: STORIES,
    });
  },
  LONGEST_MS,
);
