import type { Stage } from './stage.js';

/**
 * Makes the database note each outcome that is ever committed: an opinion of its own on whether an event
 * was settled twice, whatever the product counts.
 */
export async function callWitness(stage: Stage): Promise<void> {
  await stage.query(`
    create table witness (event_log_id bigint not null);
    create function note_outcome() returns trigger language plpgsql as
      $$ begin insert into witness values (new.id); return null; end $$;
    create trigger witness after insert or update on outcomes
      for each row execute function note_outcome()`);
}

/** The events that were settled more than once. */
export async function settledTwice(stage: Stage): Promise<string[]> {
  const rows = await stage.query<{ id: string }>(
    'select event_log_id as id from witness group by 1 having count(*) > 1 order by 1',
  );
  return rows.map(({ id }) => id);
}
