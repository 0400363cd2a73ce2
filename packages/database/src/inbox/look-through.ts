import type { Pool } from 'pg';

/**
 * Looks through the whole inbox: suspects what workers held and never gave back, and says which is the
 * first event that waits; null when none does. Takes time where the inbox is full, or full of rows that
 * are settled but still seen by an old snapshot.
 */
export async function lookThrough(pool: Pool): Promise<string | null> {
  const { rows } = await pool.query<{ first: string | null }>({
    name: 'look-through',
    text: `
      with abandoned as materialized (
        select id from inbox
        where due_at <= now() and lease_token is not null and not suspect
        for update skip locked
      ), suspected as (
        update inbox set suspect = true from abandoned where inbox.id = abandoned.id
      )
      select min(id) as first from inbox
      where due_at <= now() and lease_token is null and not suspect`,
  });
  return rows[0]?.first ?? null;
}
