import { describeError } from './describe-error.js';

it('names kind, code and place of an error, and nothing that it quotes', () => {
  const error = Object.assign(new TypeError('invalid input: "john@example.com"\n  at home'), {
    code: '22P02',
    detail: 'Key (email)=(john@example.com) exists',
  });
  const described = describeError(error);
  expect(described).toMatchObject({ kind: 'TypeError', code: '22P02' });
  expect(described.at).toContain('describe-error.spec');
  expect(JSON.stringify(described)).not.toContain('john');
});

it.each([
  ['Query read timeout', 'QUERY_READ_TIMEOUT'],
  ['timeout exceeded when trying to connect', 'NO_FREE_CONNECTION'],
  ['Connection terminated due to connection timeout', 'CONNECT_TIMEOUT'],
  ['Connection terminated unexpectedly', 'CONNECTION_LOST'],
])('gives pg’s "%s" a code', (message, code) => {
  expect(describeError(new Error(message))).toMatchObject({ kind: 'Error', code });
});

it('knows no code by a name that every object has', () => {
  expect(describeError(new Error('constructor'))).not.toHaveProperty('code');
});

it('takes whatever was thrown', () => {
  expect(describeError('john@example.com')).toEqual({ kind: 'string' });
});
