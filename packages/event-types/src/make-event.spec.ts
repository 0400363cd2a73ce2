import { EVENT_TYPES } from './events.js';
import { fixtures } from './fixture-events.js';
import { makeEvent } from './make-event.js';
import { parseEvent } from './parse-event.js';

describe.each(EVENT_TYPES)('%s', (type) => {
  it('is what parseEvent makes of the fixture', () => {
    expect(parseEvent(fixtures[type])).toEqual({ ok: true, event: makeEvent(type) });
  });

  it('is a body that can be sent', () => {
    const body: unknown = JSON.parse(JSON.stringify(makeEvent(type)));
    expect(parseEvent(body)).toEqual({ ok: true, event: makeEvent(type) });
  });
});

it('replaces fields at any depth and leaves the others', () => {
  const made = makeEvent('topic.created', {
    id: '99',
    data: { object: { title: 'Other', lastPost: { author: { username: 'eve' } } } },
  });
  const plain = makeEvent('topic.created');
  const { object } = plain.data;
  expect(made).toEqual({
    ...plain,
    id: '99',
    data: {
      object: {
        ...object,
        title: 'Other',
        lastPost: { ...object.lastPost, author: { ...object.lastPost?.author, username: 'eve' } },
      },
    },
  });
});

it('replaces lists as a whole, sets null, and removes what is undefined', () => {
  const made = makeEvent('user.created', {
    data: { object: { userGroups: ['1'], name: null, email: undefined } },
  });
  expect(made.data.object).toMatchObject({ userGroups: ['1'], name: null });
  expect(made.data.object).not.toHaveProperty('email');
});

it('makes an object where the fixture has none', () => {
  const made = makeEvent('topic.created', { data: { object: { firstPost: { postId: '5' } } } });
  expect(made.data.object.firstPost).toEqual({ postId: '5' });
});

it('makes a new event each time, also of what it was given', () => {
  const userGroups = ['1'];
  const made = makeEvent('user.created', { data: { object: { userGroups } } });
  made.data.object.userGroups?.push('2');
  made.data.object.username = 'eve';
  expect(userGroups).toEqual(['1']);
  expect(makeEvent('user.created').data.object.username).toBe('john');
});
