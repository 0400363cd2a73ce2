import type { ListName } from '@forum-sync/database';

/** A list cannot be what it seems to be: it is read again first, and then somebody is asked. */
export class ListInDoubt extends Error {
  readonly code = 'LIST_IN_DOUBT';
}

/** In words: "The forum’s list of user groups". */
export const theList = (list: ListName): string => `The forum’s list of ${list.replace('_', ' ')}`;
