/** What nobody can promise while the forum cannot be read over REST. */
export const WITHOUT_A_KEY: readonly string[] = [
  'No backfill: what happened before the first webhook is not in the tables.',
  'No refetch: only their ids say which of two events is newer, and a doubtful subject stays doubtful.',
  'No enrichment: the topic of a post and the conversation of a message are known only if an event says so.',
  'No reconcile: events lost in an absence of more than 72 hours, and deletes that no event announced, go unnoticed.',
];
