import { author, message, recentOf, someOf, title, type Life } from './life.js';

// Each does one thing, and says whether it could.

export function startConversation(life: Life): boolean {
  const starterId = author(life);
  const recipientId = author(life);
  if (starterId === undefined || recipientId === undefined || starterId === recipientId) {
    return false;
  }
  const [subject, content] = [title(life), message(life)];
  life.acts.startConversation({ starterId, recipientIds: [recipientId], subject, content });
  return true;
}

export function sendMessage(life: Life): boolean {
  const { conversations, users } = life.state;
  const conversationId = recentOf(life, conversations);
  const conversation = conversationId === undefined ? undefined : conversations.get(conversationId);
  const here = conversation?.participantIds.filter((userId) => users.has(userId)) ?? [];
  const senderId = someOf(life, here);
  if (conversationId === undefined || senderId === undefined) {
    return false;
  }
  life.acts.sendMessage({ conversationId, senderId, content: message(life) });
  return true;
}
