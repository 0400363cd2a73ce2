import { EVENT_TYPES, type EventType } from './events.js';
import { makeEvent } from './fixtures.js';
import { handleWith } from './handle-with.js';
import { match, type Matchers } from './match.js';

/** One function a type that says which one it is, and which event it was given. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the keys
const matchers = Object.fromEntries(
  EVENT_TYPES.map((type) => [type, (event: { type: EventType }) => [type, event.type]]),
) as unknown as Matchers;

it.each(EVENT_TYPES)('match passes %s to its function', (type) => {
  expect(match(makeEvent(type), matchers)).toEqual([type, type]);
});

it('match says which type has no function, and what to do, in an app that is older than the type', () => {
  const { 'user.created': _, ...older } = matchers;
  expect(match(makeEvent('user.deleted'), older as Matchers)).toEqual([
    'user.deleted',
    'user.deleted',
  ]);
  expect(() => match(makeEvent('user.created'), older as Matchers)).toThrow(
    /no function for "user\.created".* handleWith/,
  );
});

it('handleWith passes an event to its handler, and minds no others', () => {
  const handle = handleWith({ 'post.created': (event) => event.data.object.postId });
  expect(handle(makeEvent('post.created', { data: { object: { postId: '7' } } }))).toBe('7');
  expect(handle(makeEvent('post.deleted'))).toBeUndefined();
});

it('handleWith returns the promise of a handler', async () => {
  const handle = handleWith({ 'user.deleted': (event) => Promise.resolve(event.id) });
  await expect(handle(makeEvent('user.deleted', { id: '12' }))).resolves.toBe('12');
});

it('handleWith calls nothing that an object has from its prototype', () => {
  const event = { ...makeEvent('user.created'), type: 'toString' };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an event that was built by hand
  expect(handleWith({})(event as never)).toBeUndefined();
});
