import type { ListName } from '@forum-sync/database';

/**
 * What changes in the forum without an event that says so: counters, and copies of other things, such as
 * the name of an author whose account is deleted. A row that differs in these alone has drifted: it is
 * brought up to date and counted, but no event was lost.
 */
const DRIFTING: Readonly<Record<ListName, readonly string[]>> = {
  categories: [],
  user_groups: [],
  users: ['post_count', 'reputation', 'last_visit_timestamp', 'last_post_timestamp'],
  topics: [
    'view_count',
    'post_count',
    'reply_count',
    'last_post',
    'last_post_id',
    'last_post_timestamp',
    'first_post',
    'author',
    'author_user_id',
    'author_username',
  ],
  // Its category is its topic's; whether a like makes an event is not documented.
  posts: [
    'like_count',
    'dislike_count',
    'category_id',
    'author',
    'author_user_id',
    'author_username',
  ],
  conversations: ['participants'],
  messages: ['sender', 'sender_user_id', 'sender_username'],
};

/** Events may leave these out, and a read says them for the first time. */
const SUPPLEMENTS = [
  'topic_id',
  'conversation_id',
  'url',
  'display_name_and_username',
  'custom_fields',
  'extra',
];

/** Whether a difference in a column is no sign of a lost event. */
export function isDrift(list: ListName, column: string, ours: string | null): boolean {
  const said = ours !== null && ours !== '{}';
  return DRIFTING[list].includes(column) || (SUPPLEMENTS.includes(column) && !said);
}
