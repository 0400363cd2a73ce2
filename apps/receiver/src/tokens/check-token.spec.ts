import { checkToken, knownToken } from './check-token.js';

const known = [
  knownToken(1, 'the-old-token-of-the-forum'),
  knownToken(1, 'the-new-token-of-the-forum'),
  knownToken(2, 'the-token-of-another-forum'),
];

it.each([
  ['the-old-token-of-the-forum', 1],
  ['the-new-token-of-the-forum', 1],
  ['the-token-of-another-forum', 2],
  ['the-new-token-of-the-forum ', null],
  ['The-new-token-of-the-forum', null],
  ['the-new-token-of-the-foru', null],
  ['', null],
])('reads %j as a token of forum %j', (token, forumId) => {
  expect(checkToken(known, token)?.forumId ?? null).toBe(forumId);
});
