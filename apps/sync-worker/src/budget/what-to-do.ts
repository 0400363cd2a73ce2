import type { ForumApiError } from '@forum-sync/forum-api';

/** What to do where there is no key, or the forum refuses it. */
export const SET_THE_KEY =
  'Set FORUM_API_KEY to the key from the forum’s admin area (Integrate, API), and restart the worker.';

/** What the forum refused, for operators; where it was the key, what they do about it. */
export function whatToDo({ code, message }: ForumApiError): string {
  return code === 'unauthorized' ? `${message} ${SET_THE_KEY}` : message;
}
