import { z } from 'zod';
import { amount } from './readers.js';

/** How the forum is read over REST; nothing is, without FORUM_API_KEY. */
export const forumAccess = z.object({
  configured: z.boolean().describe('FORUM_API_KEY is set'),
  url: z.string().nullable().describe('the REST API’s base'),
  callsPerSecond: amount.nullable().describe('the budget, of all workers together'),
});
export type ForumAccess = z.infer<typeof forumAccess>;
