import { toFilter } from './filter-options.js';

it('takes a time that begins before it ends, and says when none can lie between', () => {
  expect(toFilter({ from: '2026-11-03', before: '2026-11-03T00:01Z' })).toEqual({
    receivedFrom: '2026-11-03T00:00:00.000Z',
    receivedBefore: '2026-11-03T00:01:00.000Z',
  });
  for (const before of ['2026-11-03', '2026-11-03T00:30+01:00', '2026-01-31']) {
    expect(() => toFilter({ from: '2026-11-03', before })).toThrow(
      `--from 2026-11-03 is not earlier than --before ${before}`,
    );
  }
});

it('takes ids, and says which option has another word', () => {
  const [largest, larger] = ['9223372036854775807', '9223372036854775808'];
  expect(toFilter({ id: ['1', largest], event: ['2'], subject: 'topic:42' })).toEqual({
    ids: ['1', largest],
    eventIds: ['2'],
    subject: { kind: 'topic', id: '42' },
  });
  for (const wrong of ['', 'abc', '-1', '0x10', larger]) {
    expect(() => toFilter({ id: ['1', wrong] })).toThrow(`--id "${wrong}" is not an id: give`);
    expect(() => toFilter({ event: [wrong] })).toThrow(`--event "${wrong}" is not an id: give`);
    expect(() => toFilter({ subject: `topic:${wrong}` })).toThrow('is not a subject');
  }
});
