/** What nobody can promise while the forum cannot be read over REST. */
export const WITHOUT_A_KEY: readonly string[] = [
  'No backfill: what happened before the first webhook is not in the tables.',
  'No refetch: only the ids of two events say which is newer, and a subject in doubt stays in doubt.',
  'No enrichment: the topic of a post or the conversation of a message is known only if an event names it.',
  'No reconcile: events lost in an outage of more than 72 hours, and deletes that no event announced, go unnoticed.',
];
