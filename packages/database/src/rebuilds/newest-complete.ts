import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';

const CHECK_MS = 20;

/**
 * The newest id that can be seen, once everything below it can be seen too. Ids are given before the commit, so
 * that a lower one may still be under way.
 *
 * An insert takes a lock of this mode before it takes an id. So a transaction that may still bring a lower id holds
 * that lock now, and it is enough to wait until all that hold it have let go.
 *
 * @param goOn called, and awaited, while it waits, maybe for a transaction that somebody forgot: what it throws ends the
 *   wait
 */
export async function newestComplete(
  pool: Pool,
  table: 'events' | 'reads',
  goOn: () => unknown,
): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `select coalesce(max(id), 0) as id from ${table}`,
  );
  let writers = await writersOf(pool, table);
  while (writers.length > 0) {
    await goOn();
    await sleep(CHECK_MS);
    const still = new Set(await writersOf(pool, table));
    writers = writers.filter((writer) => still.has(writer));
  }
  return rows[0]?.id ?? '0';
}

async function writersOf(pool: Pool, table: string): Promise<string[]> {
  const { rows } = await pool.query<{ writer: string }>(
    `select distinct virtualtransaction as writer from pg_locks
     where locktype = 'relation' and database = (select oid from pg_database where datname = current_database())
       and relation = $1::regclass and mode = 'RowExclusiveLock' and granted and pid <> pg_backend_pid()`,
    [`public.${table}`],
  );
  return rows.map(({ writer }) => writer);
}
