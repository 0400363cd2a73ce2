import { RollForward } from './roll-forward.js';

const statements = [
  // An index holds 2,704 bytes of a text and 1 MB of words: a longer name or title kept its whole row out.
  'drop index users_by_name',
  'create index users_by_name on users (forum_id, lower(left(username, 200)) text_pattern_ops)',
  'drop index topics_by_title',
  `create index topics_by_title on topics using gin (to_tsvector('simple', left(title, 2000)))`,

  // A subject that is marked again and again must not go to the end of the queue each time.
  'alter table doubts add column first_marked_at timestamptz(3)',
  'update doubts set first_marked_at = marked_at',
  'alter table doubts alter column first_marked_at set default now(), alter column first_marked_at set not null',
  // Without a key the queue grows for months: the next one is not looked for among all.
  `create index doubts_refetch on doubts (first_marked_at)
    where reason not in ('no_topic', 'no_conversation')`,
  `create index doubts_enrichment on doubts (first_marked_at)
    where reason in ('no_topic', 'no_conversation')`,
];

export class LongTextsAndLongQueues1764835200000 extends RollForward {
  readonly name = 'LongTextsAndLongQueues1764835200000';

  readonly statements = statements;
}
