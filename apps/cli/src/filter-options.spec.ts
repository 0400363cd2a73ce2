import { toFilter } from './filter-options.js';

it('takes a time that begins before it ends, and says when none can lie between', () => {
  expect(toFilter({ from: '2026-11-03', before: '2026-11-03T00:01Z' })).toEqual({
    receivedFrom: '2026-11-03T00:00:00.000Z',
    receivedBefore: '2026-11-03T00:01:00.000Z',
  });
  for (const before of ['2026-11-03', '2026-11-03T00:30+01:00', '2026-01-31']) {
    expect(() => toFilter({ from: '2026-11-03', before })).toThrow(
      `--from 2026-11-03 is not before --before ${before}`,
    );
  }
});
