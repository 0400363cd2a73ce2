import { readHorizon, readMessagePlace } from '@forum-sync/database';
import type { Message } from '@forum-sync/event-types';
import { ForumApiError } from '@forum-sync/forum-api';
import { anotherThan, NotToBeFound, type Asking, type SubjectSeen } from './asking.js';

/** What one search may cost: who writes to everybody takes part in thousands of conversations. */
const MOST_CALLS = 100;
const CALL = 'GET /api/conversations/{conversationId}/messages/{messageId}';

/**
 * Reads a message. Its address is its conversation's, which the message itself may not say: then the
 * conversations of its sender are searched, newest first, and all that they hold is seen on the way.
 */
export async function readMessage(asking: Asking, messageId: string): Promise<SubjectSeen[]> {
  const { pool, api, forumId, signal } = asking;
  const place = await readMessagePlace(pool, forumId, messageId);
  if (place?.conversationId) {
    const { conversationId } = place;
    const horizon = await readHorizon(pool, forumId, signal);
    const subject = { kind: 'message', id: messageId };
    const object = await api.conversations.messages
      .get(conversationId, messageId, { signal })
      .then((message) => ({ ...message, conversationId }), nullIfGone);
    if (object && object.messageId !== messageId) {
      throw anotherThan(subject);
    }
    return [{ subject, object, call: CALL, horizon }];
  }
  if (!place?.senderUserId) {
    throw new NotToBeFound(
      'Neither its conversation nor its sender is known: nothing leads to it.',
    );
  }
  return searchConversations(asking, place.senderUserId, messageId);
}

async function searchConversations(
  asking: Asking,
  userId: string,
  messageId: string,
): Promise<SubjectSeen[]> {
  const { pool, api, forumId, signal } = asking;
  const seen: SubjectSeen[] = [];
  let calls = 0;
  for await (const { conversationId } of api.conversations.list({ userId, signal })) {
    let horizon = await readHorizon(pool, forumId, signal);
    for await (const page of api.conversations.messages.list(conversationId, { signal }).pages()) {
      calls += 1;
      seen.push(...page.items.map((message) => seenIn(conversationId, message, horizon)));
      if (page.items.some((message) => message.messageId === messageId)) {
        return seen;
      }
      if (calls === MOST_CALLS) {
        throw new NotToBeFound(
          `${MOST_CALLS} calls did not find it: its sender takes part in many conversations. A backfill of messages finds it.`,
          seen,
        );
      }
      horizon = await readHorizon(pool, forumId, signal);
    }
  }
  throw new NotToBeFound('It is in none of the conversations that its sender takes part in.', seen);
}

function seenIn(
  conversationId: string,
  message: Message,
  horizon: SubjectSeen['horizon'],
): SubjectSeen {
  const call = 'GET /api/conversations/{conversationId}/messages';
  const object = { ...message, conversationId };
  return { subject: { kind: 'message', id: message.messageId }, object, call, horizon };
}

/** Of a message the vendor says 400 where it does not exist, and 404 where its conversation does not. */
function nullIfGone(error: unknown): null {
  const isGone =
    error instanceof ForumApiError &&
    (error.code === 'not_found' || (error.code === 'refused' && error.param === 'messageId'));
  if (isGone) {
    return null;
  }
  throw error;
}
