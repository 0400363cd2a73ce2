import { isNoAnswer, noAnswer } from './cannot-ask.js';

const URL = 'http://127.0.0.1:3001';

it.each([
  [new DOMException('aborted', 'TimeoutError'), '(not within 60 s)'],
  [new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }), '(ECONNREFUSED)'],
  [new TypeError('fetch failed', { cause: new Error('bad port') }), '(bad port)'],
  [new TypeError('fetch failed'), 'does not answer.'],
])('says why nobody answered: %s', (error, why) => {
  expect(isNoAnswer(error)).toBe(true);
  expect(noAnswer(URL, error)).toContain(why);
});

it('takes other errors for no silence', () => {
  expect(isNoAnswer(new TypeError('x is undefined'))).toBe(false);
  expect(isNoAnswer(new DOMException('aborted', 'AbortError'))).toBe(false);
});
