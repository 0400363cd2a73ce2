import type { EventType } from '@forum-sync/event-types';
import { gzipSync } from 'node:zlib';
import { applied, delivery, quarantined, stale, type BadInput, type Group } from './bad-input.js';
import { fresh, sample, sampleText, sampleWith } from './sample.js';

const first = sample();
const once = JSON.stringify(first);
const turned = JSON.stringify(Object.fromEntries(Object.entries(first).toReversed()));
const compressed = gzipSync(once);

/** The same id, once with each of two sources in a text: what the first says the second does not. */
function twoSayings(name: string, one: string, other: string): BadInput[] {
  const [id, userId] = [fresh(), fresh()];
  const body = (source: string) =>
    sampleWith(source, { envelope: { id }, object: { userId, odd: '@' } });
  return [
    delivery(`an event of two that are told apart by ${name}`, body(one), applied),
    delivery(`the same id, but for ${name}`, body(other), 'conflict'),
  ];
}

/** Events of one subject, in this order. */
function life(idField: string) {
  const subject = fresh();
  return (as: EventType, envelope: Record<string, unknown> = {}) =>
    sampleText({ type: as, object: { [idField]: subject }, envelope });
}
const post = life('postId');
const topic = life('topicId');
const user = life('userId');
const early = fresh();
const late = fresh();

const beyondDoubles = { id: fresh(), userId: fresh() };
const beyondDouble = (source: string) =>
  sampleWith(source, {
    envelope: { id: beyondDoubles.id },
    object: { userId: beyondDoubles.userId, odd: '@' },
  });
const unreadable = '{"again":';
const nameless = sampleText({ envelope: { id: undefined } });
const shared = fresh();

export const repeats: Group = {
  title: 'Repeats, conflicts and order',
  inputs: [
    delivery('an event', once, applied),
    delivery('the same event again', once, 'duplicate'),
    delivery('the same event a third time', once, 'duplicate'),
    delivery('the same event with other white space', JSON.stringify(first, null, 2), 'duplicate'),
    delivery('the same event with its keys in reverse', turned, 'duplicate'),
    delivery('the same event, compressed', compressed, 'duplicate', {
      headers: ['Content-Encoding: gzip'],
    }),
    delivery('the same id with another name', once.replace('John Doe', 'Jane Doe'), 'conflict'),
    delivery('the same id with no data', JSON.stringify({ ...first, data: {} }), 'conflict'),
    delivery(
      'the same id and type with a text for the id',
      JSON.stringify({ ...first, id: `${first.id}` }),
      'conflict',
    ),
    delivery(
      'the same id with another type',
      sampleText({ type: 'user.updated', envelope: { id: shared } }),
      applied,
    ),
    delivery(
      'the other type with the same id',
      sampleText({ type: 'user.deleted', envelope: { id: shared } }),
      applied,
    ),
    ...twoSayings('a NUL in a text', '"ab"', '"a\\u0000b"'),
    ...twoSayings('half a surrogate pair', '"\ufffd"', '"\\ud800"'),
    ...twoSayings('__proto__', '{}', '{"__proto__":{"admin":true}}'),
    ...twoSayings('1e400', 'null', '1e400'),
    ...twoSayings('a key that comes twice', '{"a":2}', '{"a":1,"a":2}'),
    // Numbers that no double can hold are read as their digits.
    delivery('an event with a number of 20 digits', beyondDouble('12345678901234567890'), applied),
    delivery(
      'the same id, the 20 digits as text',
      beyondDouble('"12345678901234567890"'),
      'duplicate',
    ),
    delivery('no JSON, once', unreadable, quarantined('syntax')),
    delivery('no JSON, the same again', unreadable, 'duplicate'),
    delivery('no JSON, one space longer', `${unreadable} `, quarantined('syntax')),
    delivery('an event without an id', nameless, quarantined('missing_id')),
    delivery('an event without an id, again', nameless, 'duplicate'),
    delivery('a delete of what nobody has seen', sampleText({ type: 'topic.deleted' }), applied),
    delivery('a post is created', post('post.created'), applied),
    delivery('the post is deleted', post('post.deleted'), applied),
    delivery('the post is deleted twice', post('post.deleted'), applied),
    delivery('the post is updated after its delete', post('post.updated'), applied),
    delivery('a topic is created with a late id', topic('topic.created', { id: late }), applied),
    delivery(
      'the topic is updated with an earlier id',
      topic('topic.updated', { id: early }),
      stale,
    ),
    delivery(
      'a user is deleted with the largest id but one',
      user('user.deleted', { id: '9223372036854775806' }),
      applied,
    ),
    delivery('the user is updated with a lesser id', user('user.updated'), stale),
  ],
};
