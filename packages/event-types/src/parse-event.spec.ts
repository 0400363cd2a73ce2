import * as fc from 'fast-check';
import { EVENT_TYPES, eventSubjects, type EventType } from './events.js';
import { fixtures } from './fixtures.js';
import { isEvent } from './is-event.js';
import { parseEvent, type UnreadableReason } from './parse-event.js';

type Json = Record<string, unknown>;

/** A fixture with what is at `path` replaced; undefined removes it. */
function changed(fixture: object, path: string, value: unknown): Json {
  const copy: Json = structuredClone({ ...fixture });
  const keys = path.split('.');
  const last = keys.pop()!;
  let at: Json = copy;
  for (const key of keys) {
    at = Object(at[key]);
  }
  if (value === undefined) {
    delete at[last];
  } else {
    at[last] = value;
  }
  return copy;
}

/** The paths of everything inside a value. */
function paths(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) => [
    prefix + key,
    ...paths(inner, `${prefix}${key}.`),
  ]);
}

/** Nobody knows what their object is (contract 2.1). */
const PAYMENTS: readonly EventType[] = [
  'user.payment.received',
  'user.paid_subscription.started',
  'user.paid_subscription.ended',
];
const user = fixtures['user.created'];
const post = fixtures['post.created'];

describe.each(EVENT_TYPES)('%s', (type) => {
  const fixture = fixtures[type];
  const subjectId = `data.object.${eventSubjects[type].idField}`;
  const optional = paths(fixture).filter(
    (path) => path === 'object' || (path.startsWith('data.object.') && path !== subjectId),
  );

  it('may lack every field but the envelope and the id of the subject', () => {
    for (const path of optional.filter((one) => !/\.\d+$/.test(one))) {
      expect([path, parseEvent(changed(fixture, path, undefined))]).toMatchObject([
        path,
        { ok: true },
      ]);
      expect([path, parseEvent(changed(fixture, path, null))]).toMatchObject([path, { ok: true }]);
    }
    // Of what may be no User at all, the name must stay.
    const named = PAYMENTS.includes(type) ? { object: 'User' } : {};
    const bare = { object: { ...named, [eventSubjects[type].idField]: 1 } };
    expect(parseEvent(changed(fixture, 'data', bare))).toMatchObject({ ok: true });
  });

  it('keeps fields that it does not know, at every level', () => {
    const objects = ['', ...paths(fixture).filter((path) => isObject(fixture, path))];
    for (const path of objects) {
      const added = path === '' ? 'newField' : `${path}.newField`;
      const read = parseEvent(changed(fixture, added, { deep: [1, '2', null] }));
      expect(read).toHaveProperty(['event', ...added.split('.')], { deep: [1, '2', null] });
    }
  });

  it('refuses another kind of thing in a field, and says where', () => {
    for (const path of [subjectId, ...optional]) {
      // A list in a list: neither a scalar nor an object nor a list of anything known.
      const read = parseEvent(changed(fixture, path, [[]]));
      expect([path, read]).toMatchObject([path, { ok: false, reason: 'field' }]);
      expect(read.ok || read.path.startsWith(path)).toBe(true);
      expect(read.ok || read.detail).toMatch(/^[\w.]+: expected .+, received a list$/);
    }
  });

  it('is quarantined as another shape when it holds the object of another type', () => {
    for (const other of EVENT_TYPES) {
      const read = parseEvent({ ...fixture, data: fixtures[other].data });
      const same = eventSubjects[other].kind === eventSubjects[type].kind;
      expect(read).toMatchObject(same ? { ok: true } : { ok: false, reason: 'shape' });
    }
  });
});

function isObject(fixture: object, path: string): boolean {
  let at: unknown = fixture;
  for (const key of path.split('.')) {
    at = Object(at)[key];
  }
  return typeof at === 'object' && !Array.isArray(at);
}

const refused: [UnreadableReason, string, unknown][] = [
  ['shape', '', null],
  ['shape', '', 'text'],
  ['shape', '', 12],
  ['shape', '', [user]],
  ['missing_id', 'id', {}],
  ['missing_id', 'id', changed(user, 'id', undefined)],
  ['missing_type', 'type', changed(user, 'type', undefined)],
  ['missing_type', 'type', changed(user, 'type', null)],
  ['missing_mode', 'mode', changed(user, 'mode', undefined)],
  ['missing_mode', 'mode', changed(user, 'mode', null)],
  ['missing_api_version', 'api_version', changed(user, 'api_version', undefined)],
  ['missing_data', 'data', changed(user, 'data', undefined)],
  ['missing_object', 'data.object', changed(user, 'data', {})],
  ['shape', 'data', changed(user, 'data', null)],
  ['shape', 'data', changed(user, 'data', [])],
  ['shape', 'data.object', changed(user, 'data', { object: null })],
  ['shape', 'data.object', changed(user, 'data', { object: [] })],
  ['shape', 'data.object', changed(user, 'data', { object: 'User' })],
  ['shape', 'data.object', changed(user, 'data.object.object', 'post')],
  ...[null, true, -1, 1.5, '00012', ' 12 ', '1e3', {}, '9'.repeat(20)].map(
    (id): [UnreadableReason, string, unknown] => ['id', 'id', changed(user, 'id', id)],
  ),
  ...['', 'poll.created', 'user.created\n', 'x'.repeat(10_000), 'constructor'].map(
    (type): [UnreadableReason, string, unknown] => [
      'unknown_type',
      'type',
      changed(user, 'type', type),
    ],
  ),
  ['field', 'type', changed(user, 'type', 5)],
  ['field', 'mode', changed(user, 'mode', true)],
  ['field', 'api_version', changed(user, 'api_version', [])],
  ['field', 'object', changed(user, 'object', {})],
  ['field', 'data.object.userId', changed(user, 'data.object.userId', undefined)],
  ['field', 'data.object.userId', changed(user, 'data.object.userId', 0)],
  ['field', 'data.object.userGroups.1', changed(user, 'data.object.userGroups', [1, {}])],
  ['field', 'data.object.author.userId', changed(post, 'data.object.author.userId', 'john')],
];

it.each(refused)('refuses as %s at "%s"', (reason, path, value) => {
  expect(parseEvent(value)).toEqual({
    ok: false,
    reason,
    path,
    detail: expect.stringMatching(path === '' ? /^expected / : new RegExp(`^${path}: `)),
  });
});

it('names what was expected and what came', () => {
  expect(parseEvent(changed(post, 'data.object.attachments.0', 'photo'))).toMatchObject({
    detail: 'data.object.attachments.0: expected an object, received text',
  });
  expect(parseEvent(changed(post, 'data.object.topicId', 1.5))).toMatchObject({
    detail:
      'data.object.topicId: expected an id (digits, up to 9223372036854775807; 0 or empty for none), received a fraction',
  });
});

it('reads the forms that other senders use', () => {
  const object = {
    userId: '181855',
    username: 42,
    userGroups: ['7440', null, 0, 2452],
    postCount: '32',
    reputation: '',
    invisible: '1',
    lastPostTimestamp: '0',
  };
  expect(parseEvent({ ...user, id: '1534', api_version: 1, data: { object } })).toEqual({
    ok: true,
    event: {
      ...user,
      id: '1534',
      api_version: '1',
      data: {
        object: {
          userId: '181855',
          username: '42',
          userGroups: ['7440', '2452'],
          postCount: 32,
          reputation: null,
          invisible: true,
          lastPostTimestamp: 0,
        },
      },
    },
  });
});

it('does not mind a payment event whose object has a name of its own', () => {
  const payment = fixtures['user.payment.received'];
  expect(parseEvent(changed(payment, 'data.object.object', 'Payment'))).toMatchObject({ ok: true });
});

describe.each(PAYMENTS)('%s', (type) => {
  const { object: _name, userId, username, email, userGroups, postCount } = user.data.object;
  const read = (object: object) => parseEvent({ ...fixtures[type], data: { object } });

  it.each<[string, object]>([
    ['calls itself a User', { object: 'User', userId }],
    ['does so in other letters', { object: 'user', userId }],
    ['has what every User has', { userId, username, email, userGroups, postCount }],
    [
      'has it under another name',
      { object: 'Member', userId, username, email, userGroups, postCount },
    ],
    ['has no posts and no groups yet', { userId, username, email, userGroups: [], postCount: 0 }],
  ])('reads an object that %s', (_what, object) => {
    expect(read(object)).toMatchObject({ ok: true });
  });

  it.each<[string, object]>([
    ['a payment', { object: 'Payment', paymentId: 9, userId, amount: '5.00' }],
    [
      'a payment that names its payer',
      { object: 'Payment', userId, username, email, amount: '5.00' },
    ],
    ['a subscription', { object: 'Subscription', userId, userGroups }],
    ['something without a name', { userId, username, amount: '5.00' }],
    [
      'something whose name is null',
      { object: null, userId, email: null, username, userGroups, postCount },
    ],
    ['an id alone', { userId }],
  ])('does not take %s for a User', (_what, object) => {
    expect(read(object)).toEqual({
      ok: false,
      reason: 'shape',
      path: 'data.object',
      detail: 'data.object: the type is about a user, and nothing shows that the object is one',
    });
  });
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof parseEvent(value).ok).toBe('boolean');
    }),
  );
});

it('never throws and never repeats a value, whatever a field holds', () => {
  const mark = 'Xyzzy';
  const type = fc.constantFrom(...EVENT_TYPES);
  const value = fc.oneof(fc.constant(mark), fc.jsonValue(), fc.constant({ toString: mark }));
  fc.assert(
    fc.property(type, fc.nat(), value, (name, index, replacement) => {
      const all = paths(fixtures[name]);
      const read = parseEvent(changed(fixtures[name], all[index % all.length]!, replacement));
      expect(read.ok || read.detail.includes(mark)).toBe(read.ok);
    }),
    { numRuns: 1000 },
  );
});

it('isEvent tells the type', () => {
  const read = parseEvent(post);
  expect(read.ok && isEvent(read.event, 'post.created')).toBe(true);
  expect(read.ok && isEvent(read.event, 'post.updated')).toBe(false);
});
