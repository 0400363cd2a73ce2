import type { ListName } from './list-table.js';

/** In one statement: each has its time-out, and a table may have tens of millions of rows. */
export const ROWS_AT_ONCE = 100_000;

const LIVE = 'held.deleted_at is null';
const ITS_CONVERSATION = `
  select from conversations as parent
  where parent.forum_id = held.forum_id and parent.conversation_id = held.conversation_id`;

/**
 * Which rows of `held` a full pass expects to meet in a list. Of the messages only those of conversations that we hold:
 * of any other no list is read, and nothing says that its messages are gone.
 */
export function expectedRows(list: ListName): string {
  return list === 'messages' ? `${LIVE} and exists (${ITS_CONVERSATION})` : LIVE;
}
