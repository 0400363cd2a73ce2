import type { ClientBase, Pool } from 'pg';

/** Any number that nothing else in this database takes as a lock. */
const REBUILD_LOCK = 1_179_863_859;

/** Whether a rebuild, or what one that crashed left, waits for a worker. */
export async function rebuildWaits(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ waits: boolean }>({
    name: 'rebuild-waits',
    text: `
      select (exists (select from rebuilds where state = 'running')
          or exists (select from pg_class where relnamespace = 'rebuild'::regnamespace))
        and not exists (
          select from pg_locks where locktype = 'advisory' and objid = ${REBUILD_LOCK} and objsubid = 1
            and database = (select oid from pg_database where datname = current_database())
        ) as waits`,
  });
  return rows[0]?.waits ?? false;
}

/** True when this connection is the one that may touch the shadow schema, for as long as it lives. */
export async function guardRebuild(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ ours: boolean }>(
    `select pg_try_advisory_lock(${REBUILD_LOCK}) as ours`,
  );
  return rows[0]?.ours ?? false;
}
