import type { ForumApiError } from '@forum-sync/forum-api';

/** What to do where there is no key, or the forum refuses it. */
export const SET_THE_KEY =
  'Set FORUM_API_KEY to the key that the forum shows (in its admin area: Integrate, API), ' +
  'and start the worker again.';

/** What the forum refused, for operators; where it was the key, what they do about it. */
export function whatToDo({ code, message }: ForumApiError): string {
  return code === 'unauthorized' ? `${message} ${SET_THE_KEY}` : message;
}
