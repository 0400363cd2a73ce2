import { RollForward } from './roll-forward.js';

const statements = [
  // The newest events of a span that have the words of a query, and all older ones where there are few. Neither
  // way alone is fast: an index by words must fetch and sort every text that has a frequent word, and going
  // back from the newest never ends for words that are frequent and do not meet. The planner cannot know.
  `create function events_with_words(query tsquery, from_id bigint, below_id bigint)
    returns setof bigint language plpgsql stable set enable_seqscan = off as $$
    declare
      most constant integer := 5000;
      top bigint := least(below_id, (select max(id) + 1 from event_words));
      near bigint := greatest(from_id, top - 10 * most);
      found integer;
    begin
      return query select id from event_words
        where id >= near and id < top and words @@ query order by id desc limit most;
      get diagnostics found = row_count;
      if found < most and near > from_id then
        return query select id from event_words
          where id >= from_id and id < near and words @@ query;
      end if;
    end $$`,

  // Backfills are few among the reconciles of every night.
  'create index passes_purpose on passes (purpose, id)',

  // Conflicts are few among the repeats.
  "create index further_deliveries_conflicts on further_deliveries (id) where outcome = 'conflict'",
];

export class ListsOfAFullLog1764489600000 extends RollForward {
  readonly name = 'ListsOfAFullLog1764489600000';

  readonly statements = statements;
}
