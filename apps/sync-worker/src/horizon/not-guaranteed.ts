/** What nobody can promise while the forum cannot be read over REST. */
export const WITHOUT_A_KEY: readonly string[] = [
  'What happened before the first webhook is not in the tables: no backfill.',
  'Which of two events is newer is known by their ids alone: no refetch of doubtful subjects.',
  'Which topic a post and which conversation a message belongs to is known only where events say it.',
  'Events lost in an absence of more than 72 hours, and deletes never announced, stay unnoticed: no reconcile.',
];
