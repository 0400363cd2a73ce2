import { OperatorApiError } from '@forum-sync/operator-api';

/** An error in words that say what to do. */
export function sayWhy(error: unknown): string {
  if (error instanceof OperatorApiError) {
    const problems = error.failure.problems?.map(({ path, message }) => `${path} ${message}`) ?? [];
    return [error.failure.message, ...problems].join(' ');
  }
  if (error instanceof TypeError) {
    return 'The worker does not answer. Check that it is running and that you are online, then try again. As far as this page knows, nothing was changed.';
  }
  return 'Something unexpected went wrong on this page. Reload it; if that does not help, see the worker’s log.';
}
