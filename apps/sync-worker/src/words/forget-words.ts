import type { UpkeepTask } from '../upkeep/upkeep-task.js';

/** Events whose words go in one statement, and statements a minute: more than come in by far. */
const BATCH = 5_000;
const BATCHES = 10;

/**
 * Takes the words away of events that are older than the history is kept: the search stays as large as that
 * history. Their lines stay, for by them events of a type are found. From the oldest on, once: no words come
 * back.
 */
export function forgetWords(): UpkeepTask {
  let after = '0';
  return async ({ pool, settings }) => {
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const { rows } = await pool.query<{ last: string | null }>({
        name: 'forget-words',
        text: `
          with old as materialized (
            select id from event_words
            where id > $1 and id < first_event_since(now() - $3 * interval '1 day')
            order by id limit $2
          ), emptied as (
            update event_words set words = '' from old where event_words.id = old.id and words <> ''
          )
          select max(id) as last from old`,
        values: [after, BATCH, settings.historyDays],
      });
      const last = rows[0]?.last ?? null;
      if (last === null) {
        return;
      }
      after = last;
    }
  };
}
