import { below, randomFor } from '../random/random.js';
import { wordsFrom } from '../random/words.js';
import { FIRST_ID } from './first-ids.js';
import type { Conversation, Message } from './records.js';
import type { Sizes } from './sizes.js';
import { postedAt } from './timeline.js';
import { writeMessage } from './write-message.js';

/** Each seeded conversation has so many messages, in a row. */
export const MESSAGES_EACH = 3;

const MESSAGE_GAP_SECONDS = 3_600;

/** The two places of those who talk in a seeded conversation; the first one began it. */
export function seededPair(seed: string, sizes: Sizes, index: number): [number, number] {
  const random = randomFor(seed, 'pair', index);
  const starter = below(random, sizes.users);
  return [starter, (starter + 1 + below(random, sizes.users - 1)) % sizes.users];
}

/** One of the private conversations that the forum began with. */
export function seedConversation(seed: string, sizes: Sizes, index: number): Conversation {
  return {
    conversationId: FIRST_ID.conversation + index,
    subject: wordsFrom(randomFor(seed, 'conversation', index)).lorem.sentence({ min: 2, max: 5 }),
    dateTimestamp: postedAt(index, sizes.conversations),
    participantIds: seededPair(seed, sizes, index).map((place) => FIRST_ID.user + place),
  };
}

/** One of the private messages that the forum began with. */
export function seedMessage(seed: string, sizes: Sizes, index: number): Message {
  const random = randomFor(seed, 'message', index);
  const conversation = Math.floor(index / MESSAGES_EACH);
  const place = index % MESSAGES_EACH;
  return {
    messageId: FIRST_ID.message + index,
    conversationId: FIRST_ID.conversation + conversation,
    senderId: FIRST_ID.user + seededPair(seed, sizes, conversation)[place % 2]!,
    message: writeMessage(random, wordsFrom(random)),
    dateTimestamp: postedAt(conversation, sizes.conversations) + place * MESSAGE_GAP_SECONDS,
  };
}
