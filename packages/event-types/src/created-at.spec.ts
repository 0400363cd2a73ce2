import { createdAt } from './created-at.js';
import type { ForumEvent } from './events.js';
import { makeEvent } from './make-event.js';

const at = 1718000000;
const events: ForumEvent[] = [
  makeEvent('user.updated', { data: { object: { joinDateTimestamp: at } } }),
  makeEvent('topic.updated', { data: { object: { dateTimestamp: at } } }),
  makeEvent('post.updated', { data: { object: { postTimestamp: at } } }),
  makeEvent('conversation.created', { data: { object: { dateTimestamp: at } } }),
  makeEvent('message.created', { data: { object: { dateTimestamp: at } } }),
];

it.each(events)('knows the name that $type has for it', (event) => {
  expect(createdAt(event)).toEqual(new Date(at * 1000));
});

it.each([0, null, undefined])('is null where the event says %p', (joinDateTimestamp) => {
  const object = { joinDateTimestamp };
  expect(createdAt(makeEvent('user.created', { data: { object } }))).toBeNull();
});
