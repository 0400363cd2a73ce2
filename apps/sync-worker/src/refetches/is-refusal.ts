import { ForumApiError } from '@forum-sync/forum-api';

/** The vendor understood, and says no to this subject: others are not concerned, and asking again changes nothing. */
export function isRefusal(error: unknown): boolean {
  return (
    error instanceof ForumApiError &&
    ['refused', 'restricted', 'too_large', 'invalid_argument'].includes(error.code)
  );
}
