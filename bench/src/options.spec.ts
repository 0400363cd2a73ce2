import { readOptions, SUITES, UsageError } from './options.js';

const SERVER = '--server=postgres://127.0.0.1/postgres';

it('takes the suite that is named, and all where none is', () => {
  expect(readOptions(['lag', '--json', SERVER])).toMatchObject({ suites: ['lag'], form: 'json' });
  expect(readOptions(['--json', SERVER])).toMatchObject({ suites: SUITES, form: 'json' });
});

it.each([
  ['speed', 'usage: npm run bench -- ['],
  ['lag drain', 'usage: '],
  ['lag --rounds 0', 'usage: '],
  ['lag --fast', '--fast'],
])('says how to ask after "%s"', (words, said) => {
  const read = () => readOptions([...words.split(' '), SERVER]);
  expect(read).toThrow(UsageError);
  expect(read).toThrow(said);
  expect(read).toThrow('usage: ');
});
