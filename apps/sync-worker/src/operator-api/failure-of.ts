import {
  errorCode,
  isDatabaseUnavailable,
  isRefusedByDatabase,
  whyUnusable,
} from '@forum-sync/database';
import type { Failure } from '@forum-sync/operator-api';
import { describeError, type Logger } from '@forum-sync/service-host';
import { Refused, Wait } from './refused.js';

const TOOK_TOO_LONG = '57014';

/** The answers to bodies that Fastify refuses before there is a call. Its own words may repeat the body. */
const UNTAKEN: Readonly<Record<number, Failure>> = {
  400: { error: 'invalid', message: 'The body cannot be read: it must be JSON, and not empty.' },
  413: { error: 'too_large', message: 'The body is too long: at most 64 KiB are allowed.' },
  415: { error: 'unsupported', message: 'The body must be JSON: content-type: application/json.' },
};

interface Answer {
  readonly status: number;
  readonly failure: Failure;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How an error of the operator API is answered; what is no fault of the caller is logged. */
export function failureOf(error: unknown, log: Logger): Answer {
  if (error instanceof Refused) {
    return {
      status: error.getStatus(),
      failure: error.getResponse() as Failure,
      ...(error instanceof Wait && { headers: { 'retry-after': String(error.seconds) } }),
    };
  }
  const untaken = untakenBody(error);
  if (untaken) {
    return untaken;
  }
  if (errorCode(error) === TOOK_TOO_LONG) {
    const message = 'That took longer than five seconds. Narrow it, for example by time.';
    return { status: 503, failure: { error: 'too_slow', message } };
  }
  log.error(describeError(error), 'a call of the operator API failed');
  if (isRefusedByDatabase(error)) {
    const message = `The database cannot be used (${whyUnusable(error)}). Correct DATABASE_URL, and restart the worker.`;
    return { status: 503, failure: { error: 'database', message } };
  }
  if (isDatabaseUnavailable(error)) {
    const message = 'The database is not available right now. Try again in a moment.';
    return { status: 503, failure: { error: 'database', message } };
  }
  const message = 'Something went wrong: see the worker’s log.';
  return { status: 500, failure: { error: 'internal', message } };
}

function untakenBody(error: unknown): Answer | null {
  if (!(error instanceof Error && 'statusCode' in error)) {
    return null;
  }
  const status = Number(error.statusCode);
  const failure = UNTAKEN[status];
  return failure ? { status, failure } : null;
}
