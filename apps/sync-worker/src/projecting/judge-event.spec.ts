import { fixtures } from '@forum-sync/event-types/fixtures';
import { judgeEvent } from './judge-event.js';
import { testEventBody } from './test-event.js';

const judge = (value: unknown) =>
  judgeEvent({
    body: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
    contentEncoding: null,
  });
const event = fixtures['user.created'];

it('understands an event, with ids as text', () => {
  expect(judge(event)).toMatchObject({
    understood: true,
    event: { id: '1534', type: 'user.created', data: { object: { userId: '181855' } } },
    flags: [],
  });
});

it.each([
  ['{"id":1', 'syntax'],
  ['', 'empty'],
  ['['.repeat(100), 'depth'],
  ['{"id":1,"id":2}', 'dup_key'],
  [{ ...event, type: undefined }, 'missing_type'],
  [{ ...event, data: {} }, 'missing_object'],
  [{ ...event, type: 'user.promoted' }, 'unknown_type'],
])('quarantines %j for %s', (value, reason) => {
  expect(judge(value)).toMatchObject({ understood: false, state: 'quarantined', reason });
});

it.each([
  ['1', []],
  [1, []],
  ['2', ['api_version']],
  ['2030-01-01', ['api_version']],
  ['', ['api_version']],
])('understands an event of the API version %j, with the flags %j', (version, flags) => {
  expect(judge({ ...event, api_version: version })).toMatchObject({ understood: true, flags });
});

it.each([
  [{ mode: 'test' }, 'mode'],
  [{ type: 'user.promoted' }, 'unknown_type'],
  [{ data: [] }, 'shape'],
])('flags another API version also where %j sets the event aside', (change, reason) => {
  const aside = judge({ ...event, api_version: '2', more: '\0', ...change });
  expect(aside).toMatchObject({ reason, flags: ['nul', 'api_version'] });
});

it.each([[undefined], [null], [{}], [true]])('flags no version where there is none: %j', (none) => {
  expect(judge({ ...event, api_version: none })).toMatchObject({ understood: false, flags: [] });
});

it('ignores what is not live', () => {
  expect(judge({ ...event, mode: 'test' })).toMatchObject({ state: 'ignored', reason: 'mode' });
});

it('ignores what an operator sent to try the way in', () => {
  expect(judge(testEventBody('once'))).toMatchObject({ state: 'ignored', reason: 'test' });
});

it('never repeats a value in its sentence', () => {
  const judged = judge({
    ...event,
    data: { object: { userId: 1, email: { at: 'john@example.com' } } },
  });
  expect(judged).toMatchObject({ reason: 'field', detail: expect.stringContaining('email') });
  expect(JSON.stringify(judged)).not.toContain('john');
});
