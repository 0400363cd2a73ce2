import { OperatorApiError } from '@forum-sync/operator-api';

/** An error in words that say what to do. */
export function sayWhy(error: unknown): string {
  if (error instanceof OperatorApiError) {
    const problems = error.failure.problems?.map(({ path, message }) => `${path} ${message}`) ?? [];
    return [error.failure.message, ...problems].join(' ');
  }
  if (error instanceof TypeError) {
    return 'The worker does not answer. Is it running, and is this machine connected? Nothing was changed as far as this page knows; try again.';
  }
  return 'This page met something that it does not understand. Load it again; if that does not help, look into the worker’s log.';
}
