import { z } from 'zod';
import type { Acts } from '../acts/acts.js';
import { badParameter } from '../rest-api/api-error.js';
import { anId, read, words } from '../rest-api/fields.js';

const one = z.tuple([anId]);
const userFields = z.looseObject({});

/** The arguments of each act, as a JSON list. */
const ARGUMENTS = {
  signUp: z.tuple([z.looseObject({ username: words, email: words })]),
  approveUser: one,
  verifyEmail: one,
  updateUser: z.tuple([anId, userFields]),
  receivePayment: one,
  startSubscription: one,
  endSubscription: one,
  deleteUser: one,
  startTopic: z.tuple([
    z.object({ authorId: anId, title: words, content: words, categoryId: anId }),
  ]),
  updateTopic: z.tuple([
    anId,
    z.object({
      title: words.exactOptional(),
      locked: z.boolean().exactOptional(),
      pinned: z.boolean().exactOptional(),
      categoryId: anId.exactOptional(),
    }),
  ]),
  deleteTopic: one,
  reply: z.tuple([
    z.object({
      topicId: anId,
      authorId: anId,
      content: words,
      pending: z.boolean().default(false),
    }),
  ]),
  editPost: z.tuple([anId, words]),
  approvePost: one,
  ratePost: z.tuple([anId, z.enum(['like', 'dislike'])]),
  deletePost: one,
  startConversation: z.tuple([
    z.object({ starterId: anId, recipientIds: z.array(anId), subject: words, content: words }),
  ]),
  sendMessage: z.tuple([z.object({ conversationId: anId, senderId: anId, content: words })]),
  deleteConversation: one,
} satisfies Record<keyof Acts, z.ZodType<unknown[]>>;

/** Performs the act of that name. @throws ApiError when there is none, or the arguments are not its own */
export function performAct(acts: Acts, name: string, args: unknown): unknown {
  if (!isAct(name)) {
    throw badParameter(
      'name',
      `There is no such act; the acts are ${Object.keys(ARGUMENTS).join(', ')}.`,
    );
  }
  const checked: readonly unknown[] = read(ARGUMENTS[name], args);
  const act = acts[name] as (...values: readonly unknown[]) => unknown;
  return act(...checked);
}

function isAct(name: string): name is keyof Acts {
  return Object.hasOwn(ARGUMENTS, name);
}
