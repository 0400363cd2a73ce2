import { z } from 'zod';
import { eventQuery } from './events.js';
import { pageOf, pageQuery } from './page.js';
import { flag, id } from './readers.js';
import { row } from './subjects.js';

/** Browsing the tables. Rows have the tables’ own columns; what is private is masked until `reveal`. */
const browse = pageQuery.extend({
  ...eventQuery.shape,
  deleted: flag.optional().describe('tombstones too'),
});

export const usersQuery = browse.extend({
  name: z.string().max(200).optional().describe('the beginning of a username, case ignored'),
});
export const topicsQuery = browse.extend({
  title: z.string().max(200).optional().describe('words of the title'),
  authorId: id.optional(),
});
/** Newest first, but the posts of a topic in the order in which they were written. */
export const postsQuery = browse.extend({ topicId: id.optional(), authorId: id.optional() });
export const conversationsQuery = browse;
/** Those of a conversation in the order in which they were written. */
export const messagesQuery = browse.extend({ conversationId: id.optional() });

export const rowsPage = pageOf(row);
