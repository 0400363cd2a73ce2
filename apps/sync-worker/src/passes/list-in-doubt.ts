import type { ListName } from '@forum-sync/database';

/** A list cannot be what it seems to be: it is read again first, and then somebody is asked. */
export class ListInDoubt extends Error {
  readonly code = 'LIST_IN_DOUBT';
}

/** In words: "The forum’s list of user groups". */
export const theList = (list: ListName): string => `The forum’s list of ${list.replace('_', ' ')}`;

/** Said of a list that goes in circles. */
export function sameAgain(list: ListName): string {
  return `${theList(list)} shows the same page again and again, so it was read no further.`;
}

/** Said of a list that shows nothing. */
export function nothingReadable(list: ListName): string {
  return `${theList(list)} shows nothing that can be read, page after page: its form is not the documented one, or the forum refuses to show it.`;
}
