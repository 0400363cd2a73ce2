import {
  isDatabaseUnavailable,
  isInFailedTransaction,
  isRefusedByDatabase,
  mayBeTheStatement,
  whyUnusable,
} from './database-errors.js';

const failure = (message: string, code?: string) =>
  Object.assign(new Error(message), code && { code });

it.each([
  ['57P03', 'starting up'],
  ['53300', 'too many connections'],
  ['53100', 'disk full'],
  ['25006', 'read-only'],
  ['55P03', 'locked'],
  ['57014', 'statement timeout'],
  ['40P01', 'deadlock'],
  ['42P01', 'not migrated'],
  ['ECONNREFUSED', 'connect'],
  ['ENOTFOUND', 'getaddrinfo'],
])('%s (%s) may pass', (code, message) => {
  expect(isDatabaseUnavailable(failure(message, code))).toBe(true);
});

it.each([
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Query read timeout',
  'timeout exceeded when trying to connect',
])('pg’s own "%s" may pass', (message) => {
  expect(isDatabaseUnavailable(failure(message))).toBe(true);
});

it.each([
  ['22003', 'value out of range'],
  ['23514', 'check violated'],
  ['54000', 'index row too large'],
])('%s (%s) is the event’s own fault', (code, message) => {
  expect(isDatabaseUnavailable(failure(message, code))).toBe(false);
});

it('takes our own errors for no failure of the database', () => {
  expect(isDatabaseUnavailable(new TypeError('x is undefined'))).toBe(false);
  expect(isDatabaseUnavailable('text')).toBe(false);
});

it.each(['28P01', '28000', '3D000'])('%s is a refusal, and no event’s fault', (code) => {
  expect(isRefusedByDatabase(failure('no', code))).toBe(true);
  expect(isDatabaseUnavailable(failure('no', code))).toBe(true);
});

it.each([
  ['28P01', 'it refuses the password, 28P01'],
  ['53100', 'its disk is full, 53100'],
  ['XX000', 'XX000'],
  [undefined, 'no answer'],
])('says of %s why the database cannot be used, and never what its message names', (code, why) => {
  expect(whyUnusable(failure('no pg_hba.conf entry for host "db.example"', code))).toBe(why);
});

it('knows a statement that was not tried, because one before it failed', () => {
  expect(isInFailedTransaction(failure('current transaction is aborted', '25P02'))).toBe(true);
  expect(isInFailedTransaction(failure('deadlock', '40P01'))).toBe(false);
});

it.each([
  ['57014', 'statement timeout', true],
  ['57P02', 'crash of another backend', true],
  [undefined, 'Connection terminated unexpectedly', true],
  [undefined, 'Query read timeout', true],
  ['57P01', 'terminated by administrator command', false],
  ['57P03', 'shutting down', false],
  ['ECONNRESET', 'read', false],
])('%s (%s) may be the fault of the statement: %s', (code, message, expected) => {
  expect(mayBeTheStatement(failure(message, code))).toBe(expected);
});
