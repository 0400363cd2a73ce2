import type { EventType } from '@forum-sync/event-types';
import { applied, delivery, quarantined } from './bad-input.js';
import { fresh, sampleText } from './sample.js';

const within: [string, EventType, Record<string, unknown>, boolean][] = [
  ['an author that is null', 'post.created', { author: null }, true],
  ['an author that is empty', 'post.created', { author: {} }, true],
  ['an author who is a guest', 'post.created', { author: { userId: 0, name: 'Guest' } }, true],
  [
    'an author with fields of tomorrow',
    'post.created',
    { author: { userId: 1, badges: [1] } },
    true,
  ],
  ['an author whose name is a list', 'post.created', { author: { name: [] } }, false],
  ['an author whose id is a word', 'post.created', { author: { userId: 'john' } }, false],
  ['an author without an e-mail', 'post.created', { author: { userId: 1, email: null } }, true],
  ['a first post that is empty', 'topic.created', { firstPost: {} }, true],
  [
    'a first post whose time is a word',
    'topic.created',
    { firstPost: { postTimestamp: 'now' } },
    false,
  ],
  [
    'a last post with postTimestamp instead',
    'topic.created',
    { lastPost: { postTimestamp: 1 } },
    true,
  ],
  ['a last post whose author is a text', 'topic.created', { lastPost: { author: 'john' } }, false],
  ['an attachment that is null', 'post.created', { attachments: [null] }, false],
  ['an attachment that is empty', 'post.created', { attachments: [{}] }, true],
  ['an attachment whose id is a number', 'post.created', { attachments: [{ id: 7 }] }, true],
  [
    'an attachment whose name is an object',
    'post.created',
    { attachments: [{ fileName: {} }] },
    false,
  ],
  ['a participant that is a number', 'conversation.created', { participants: [1] }, false],
  ['a participant that left', 'conversation.created', { participants: [{ active: '0' }] }, true],
  [
    'a participant with -1 unread',
    'conversation.created',
    { participants: [{ unreadCount: -1 }] },
    true,
  ],
  ['no participants', 'conversation.created', { participants: [] }, true],
  ['a sender whose id is 0', 'message.created', { sender: { userId: 0 } }, true],
  [
    'a post with a topic and a category',
    'post.created',
    { topicId: fresh(), categoryId: '5' },
    true,
  ],
  ['a message with a conversation', 'message.created', { conversationId: `${fresh()}` }, true],
  [
    'a list of lists in a field of tomorrow',
    'post.created',
    {
      matrix: [
        [1, 2],
        [3, [4]],
      ],
    },
    true,
  ],
];

const [placed, topicId] = [fresh(), fresh()];

/** Objects and lists inside of an event's object. */
export const valuesWithin = [
  ...within.map(([name, type, object, isTaken]) =>
    delivery(name, sampleText({ type, object }), isTaken ? applied : quarantined('field')),
  ),
  delivery(
    'a post that carries its topic whole',
    sampleText({
      type: 'post.created',
      object: { postId: placed, topic: { topicId, categoryId: 7, title: 'carried along' } },
    }),
    applied,
    {
      row: {
        table: 'posts',
        id: `${placed}`,
        columns: { topic_id: `${topicId}`, category_id: '7', extra: {} },
      },
    },
  ),
];
