import { EVENT_TYPES } from '@forum-sync/event-types';
import {
  applied,
  delivery,
  flagged,
  ignored,
  quarantined,
  type Group,
  type Outcome,
} from './bad-input.js';
import { fresh, sample, sampleText, sampleWith } from './sample.js';

const inEnvelope = (name: string, field: string, value: unknown, outcome: Outcome) =>
  delivery(name, sampleText({ envelope: { [field]: value } }), outcome);

/** The id as it stands in the JSON text. */
const withId = (name: string, source: string, outcome: Outcome) =>
  delivery(name, sampleWith(source, { envelope: { id: '@' } }), outcome);

const noId: [string, string][] = [
  ['a negative id', '-1'],
  ['an id that is a fraction', '1.5'],
  ['an id that is 1.0', '1.0'],
  ['an id that is 1e3', '1e3'],
  ['an id that is -0', '-0'],
  ['an id of 2^63', '9223372036854775808'],
  ['an id of 400 digits', '1'.repeat(400)],
  ['an id of 1e400', '1e400'],
  ['an id with leading zeros', '"00012"'],
  ['an id with spaces', '" 12 "'],
  ['an id with a plus', '"+12"'],
  ['an id that is empty text', '""'],
  ['an id in hexadecimal', '"0x1F"'],
  ['an id in Arabic digits', '"١٢٣"'],
  ['an id in full-width digits', '"１２３"'],
  ['an id with a line break', '"12\\n"'],
  ['an id of 2^63 as text', '"9223372036854775808"'],
  ['an id of 10,000 digits as text', `"${'9'.repeat(10_000)}"`],
  ['an id that is a UUID', '"5f0c7c1e-0000-4000-8000-000000000000"'],
  ['an id that is SQL', `"1'; drop table events; --"`],
  ['an id that is true', 'true'],
  ['an id that is null', 'null'],
  ['an id that is an object', '{"value":1}'],
  ['an id that is a list', '[1]'],
];

const types: [string, unknown, Outcome][] = [
  ['a type of tomorrow', 'poll.created', quarantined('unknown_type')],
  ['a type in capitals', 'USER.CREATED', quarantined('unknown_type')],
  ['a type with a space', 'user.created ', quarantined('unknown_type')],
  ['a type with a line break', 'user.created\n', quarantined('unknown_type')],
  ['an empty type', '', quarantined('unknown_type')],
  ['a type of 65 characters', 'x'.repeat(65), quarantined('unknown_type')],
  ['a type of 10,000 characters', 'x'.repeat(10_000), quarantined('unknown_type')],
  ['a type of control characters', '\u0001\u001b[31m', quarantined('unknown_type')],
  ['a type in another script', 'пользователь.создан', quarantined('unknown_type')],
  ['a type that looks the same', 'usеr.created', quarantined('unknown_type')],
  ['constructor as type', 'constructor', quarantined('unknown_type')],
  ['__proto__ as type', '__proto__', quarantined('unknown_type')],
  ['hasOwnProperty as type', 'hasOwnProperty', quarantined('unknown_type')],
  ['SQL as type', `'; drop table events; --`, quarantined('unknown_type')],
  ['a type that is a number', 1, quarantined('field')],
  ['a type that is true', true, quarantined('field')],
  ['a type that is a list', ['user.created'], quarantined('field')],
  ['a type that is an object', { name: 'user.created' }, quarantined('field')],
  ['a type that is null', null, quarantined('missing_type')],
];

const otherVersion = flagged(applied, 'api_version');

const others: [string, string, unknown, Outcome][] = [
  ['no id', 'id', undefined, quarantined('missing_id')],
  ['no type', 'type', undefined, quarantined('missing_type')],
  ['no mode', 'mode', undefined, quarantined('missing_mode')],
  ['no api_version', 'api_version', undefined, quarantined('missing_api_version')],
  ['no data', 'data', undefined, quarantined('missing_data')],
  ['no object in the envelope, which is no loss', 'object', undefined, applied],
  ['a mode that is null', 'mode', null, quarantined('missing_mode')],
  ['an api_version that is null', 'api_version', null, quarantined('missing_api_version')],
  ['the mode test', 'mode', 'test', ignored],
  ['the mode LIVE', 'mode', 'LIVE', ignored],
  ['an empty mode', 'mode', '', ignored],
  ['a mode that nobody knows', 'mode', 'staging', ignored],
  ['a mode of 10,000 characters', 'mode', 'x'.repeat(10_000), ignored],
  ['a mode that is a number', 'mode', 1, ignored],
  ['a mode that is true', 'mode', true, quarantined('field')],
  ['a mode that is a list', 'mode', ['live'], quarantined('field')],
  ['an api_version of tomorrow', 'api_version', '2', otherVersion],
  ['an api_version that is a date', 'api_version', '2030-01-01', otherVersion],
  ['an api_version that is a number', 'api_version', 1, applied],
  ['an empty api_version', 'api_version', '', otherVersion],
  ['an api_version that is an object', 'api_version', {}, quarantined('field')],
  ['another object in the envelope', 'object', 'notification', applied],
  ['an object in the envelope that is null', 'object', null, applied],
  ['an object in the envelope that is a list', 'object', [], quarantined('field')],
  ['data that is null', 'data', null, quarantined('shape')],
  ['data that is a list', 'data', [], quarantined('shape')],
  ['data that is a text', 'data', '{}', quarantined('shape')],
  ['data that is a number', 'data', 0, quarantined('shape')],
  ['data that is empty', 'data', {}, quarantined('missing_object')],
  ['data.object that is null', 'data', { object: null }, quarantined('shape')],
  ['data.object that is a list', 'data', { object: [] }, quarantined('shape')],
  ['data.object that is a text', 'data', { object: '{}' }, quarantined('shape')],
  ['data.object that is true', 'data', { object: true }, quarantined('shape')],
  ['data.object that is empty', 'data', { object: {} }, quarantined('field')],
  ['data.Object in capitals', 'data', { Object: { userId: 1 } }, quarantined('missing_object')],
  ['fields that nobody knows in the envelope', 'created', 1_718_000_000, applied],
  ['previous_attributes beside the object', 'previous_attributes', { name: 'x' }, applied],
];

const digits = `${9_000_000_000_000_000_000n + BigInt(fresh())}`;
const asText = `${fresh()}`;

export const envelopes: Group = {
  title: 'The envelope',
  inputs: [
    ...EVENT_TYPES.map((type) => delivery(`a usual ${type}`, sampleText({ type }), applied)),
    ...others.map(([name, field, value, outcome]) => inEnvelope(name, field, value, outcome)),
    ...types.map(([name, type, outcome]) => inEnvelope(name, 'type', type, outcome)),
    delivery(
      'a user event with a post',
      sampleText({ object: { object: 'Post', postId: 1 } }),
      quarantined('shape'),
    ),
    delivery(
      'a post event with a user',
      sampleText({ type: 'post.created', object: { object: 'User' } }),
      quarantined('shape'),
    ),
    delivery(
      'a message event with a conversation',
      sampleText({ type: 'message.created', object: { object: 'CONVERSATION' } }),
      quarantined('shape'),
    ),
    delivery(
      'an object with a name that nobody knows',
      sampleText({ type: 'user.payment.received', object: { object: 'Payment' } }),
      applied,
    ),
    delivery(
      'an object that says nothing of its kind',
      sampleText({ object: { object: undefined } }),
      applied,
    ),
    delivery(
      'an event in an event',
      JSON.stringify({ event: sample() }),
      quarantined('missing_id'),
    ),
  ],
};

export const eventIds: Group = {
  title: 'Event ids',
  inputs: [
    withId('the event id 0', '0', applied),
    delivery(
      'the event id 0 as text is the same key',
      sampleText({ envelope: { id: '0' } }),
      'conflict',
    ),
    withId('an event id as text', `"${asText}"`, applied),
    withId('an event id beyond 2^53', '9007199254740993', applied),
    withId('an event id beyond 2^53, as text', '"9007199254740995"', applied),
    withId('an event id of 19 digits', digits, applied),
    withId('the largest event id', '9223372036854775807', applied),
    withId('an id with NUL', '"12\\u0000"', flagged(quarantined('id'), 'nul')),
    ...noId.map(([name, source]) => withId(name, source, quarantined('id'))),
  ],
};
