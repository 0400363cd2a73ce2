/** It is there, and does not let us in. While we run, whoever changed that may change it back. */
const REFUSED_CODES = new Set([
  '28000', // role or host not allowed
  '28P01', // wrong password
  '3D000', // no such database
]);
/** SQLSTATE classes and codes that say "not now", never "not this". */
const UNAVAILABLE_CLASSES = new Set(['08', '53', '57', '58']);
const LOCK_NOT_AVAILABLE = '55P03'; // within lock_timeout
const UNAVAILABLE_CODES = new Set([
  ...REFUSED_CODES,
  LOCK_NOT_AVAILABLE,
  '25006', // read-only transaction: a standby after a failover
  '40001', // serialization failure
  '40P01', // deadlock
  '42P01', // a table is missing: migrations are pending
  '42703', // a column is missing: migrations are pending
  '42501', // a right is missing: the role is not set up yet
  'DATABASE_NOT_CONNECTED',
]);

/** The SQLSTATE of an error, or Node's own code (ECONNREFUSED); empty where it has neither. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

const IN_WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at its address',
  ENOTFOUND: 'the name of its host is not known',
  '28000': 'it refuses the login',
  '28P01': 'it refuses the password',
  '3D000': 'there is no database of that name',
  '53100': 'its disk is full',
  '53300': 'it has no connection left',
  '57P03': 'it is starting or stopping',
};

/** Why a database cannot be used, by the code alone: the message names users and hosts. */
export function whyUnusable(error: unknown): string {
  const code = errorCode(error);
  const words = IN_WORDS[code];
  return words === undefined ? code || 'no answer' : `${words}, ${code}`;
}

/**
 * True when the same statement may succeed later: the database is away, full, locked, not migrated, or refuses us.
 * An error without an SQLSTATE comes from the connection itself (reset, time-out, refused).
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  const code = errorCode(error);
  return (
    isConnectionError(error) ||
    UNAVAILABLE_CODES.has(code) ||
    UNAVAILABLE_CLASSES.has(code.slice(0, 2))
  );
}

/**
 * True when the statement itself may be what the database failed at: it took too long, or the server crashed under it.
 * Then what was in it has to be tried in smaller parts. Not when somebody ended the session or shut the server down.
 */
export function mayBeTheStatement(error: unknown): boolean {
  return (
    /^(57014|57P02)$/.test(errorCode(error)) ||
    (error instanceof Error && /^(Query read timeout|Connection terminated)/.test(error.message))
  );
}

/** True when the database is there and cannot hold these values: too long for an index, out of range, and the like. */
export function cannotBeHeld(error: unknown): boolean {
  return /^(22|23|54)/.test(errorCode(error));
}

/** True when two transactions met and the database gave up one: the same one will do at once. */
export function isTransactionConflict(error: unknown): boolean {
  return ['40001', '40P01'].includes(errorCode(error));
}

/** True when another session has kept a lock for longer than we wait for one. */
export function isLockTimeout(error: unknown): boolean {
  return errorCode(error) === LOCK_NOT_AVAILABLE;
}

/** True when an earlier statement of the transaction failed: this one was not even tried. */
export function isInFailedTransaction(error: unknown): boolean {
  return errorCode(error) === '25P02';
}

/** True when the database is there and refuses these credentials: whoever starts with them need not try again. */
export function isRefusedByDatabase(error: unknown): boolean {
  return REFUSED_CODES.has(errorCode(error));
}

const SOCKET_CODES = /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_)/;
/** pg gives these no code; its texts are all that tells them apart. */
const CONNECTION_TEXTS =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Cannot use a pool after|The server does not support)/;

function isConnectionError(error: unknown): boolean {
  return (
    error instanceof Error &&
    (SOCKET_CODES.test(errorCode(error)) || CONNECTION_TEXTS.test(error.message))
  );
}
