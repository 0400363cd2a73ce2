import type { ListName } from '@forum-sync/operator-api';

/** A list's name for people: "user groups". */
export const listLabel = (list: ListName): string => list.replaceAll('_', ' ');
