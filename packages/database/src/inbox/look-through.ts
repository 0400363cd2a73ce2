import type { Pool } from 'pg';

/**
 * Looks through the inbox: suspects what workers held and never gave back, and says which is the first event that
 * waits; null when none does. Takes time where the inbox is full, or full of rows that are settled but still seen by
 * an old snapshot.
 *
 * @param upTo the last id to look at; null for the whole inbox
 */
export async function lookThrough(pool: Pool, upTo: string | null): Promise<string | null> {
  const part = upTo === null ? '' : 'and id <= $1';
  const { rows } = await pool.query<{ first: string | null }>({
    name: upTo === null ? 'look-through' : 'look-through-part',
    text: `
      with abandoned as materialized (
        select id from inbox
        where due_at <= now() and lease_token is not null and not suspect ${part}
        for update skip locked
      ), suspected as (
        update inbox set suspect = true from abandoned where inbox.id = abandoned.id
      )
      select min(id) as first from inbox
      where due_at <= now() and lease_token is null and not suspect ${part}`,
    values: upTo === null ? [] : [upTo],
  });
  return rows[0]?.first ?? null;
}
