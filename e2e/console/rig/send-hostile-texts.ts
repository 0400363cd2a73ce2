import type { ForumSync } from '../../src/forum-sync.js';
import { hostileTexts } from './hostile-texts.js';

/** Where the ids of the hostile ones begin. */
export const FIRST_ID = 5_000_000;
export const TOPIC_ID = 4_999_999;
export const CONVERSATION_ID = 4_999_998;

/** Each hostile text as a name, a title, a signature, a post, a subject, a message and a type. */
export async function sendHostileTexts(forumSync: ForumSync): Promise<void> {
  let id = FIRST_ID;
  const send = async (type: string, object: object) => {
    id += 1;
    await forumSync.post({
      api_version: '1',
      object: 'event',
      mode: 'live',
      id,
      type,
      data: { object },
    });
  };
  await send('topic.created', { topicId: TOPIC_ID, title: 'All of them' });
  await send('conversation.created', { conversationId: CONVERSATION_ID, subject: 'All of them' });
  for (const [index, text] of hostileTexts.entries()) {
    const key = FIRST_ID + index;
    const person = { userId: key, username: text, name: text };
    await send('user.created', { ...person, email: text, userTitle: text, signature: text });
    await send('topic.created', { topicId: key, title: text, author: person });
    await send('post.created', { postId: key, topicId: TOPIC_ID, message: text, author: person });
    await send('conversation.created', {
      conversationId: key,
      subject: text,
      participants: [person],
    });
    await send('message.created', {
      messageId: key,
      conversationId: CONVERSATION_ID,
      message: text,
      sender: person,
    });
    await send(text, { [text]: text });
  }
  await forumSync.settled();
}
