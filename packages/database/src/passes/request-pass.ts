import type { Pool } from 'pg';
import type { Pass } from './pass.js';

export type PassRequest = Pick<
  Pass,
  'forumId' | 'purpose' | 'depth' | 'dryRun' | 'lists' | 'reason' | 'outageId' | 'requestedBy'
> & {
  /** `planning`: somebody wants to see the costs first. */
  readonly state: 'planning' | 'running';
};

/** Asks for a pass; a worker carries it out. Null where one of that purpose is at work or waits. */
export async function requestPass(pool: Pool, request: PassRequest): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into passes (forum_id, purpose, state, depth, dry_run, lists, reason, outage_id,
       requested_by, requested_at, started_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, forum_sync_now(),
       case when $3 = 'running' then forum_sync_now() end)
     on conflict do nothing
     returning id`,
    [
      request.forumId,
      request.purpose,
      request.state,
      request.depth,
      request.dryRun,
      request.lists,
      request.reason,
      request.outageId,
      request.requestedBy,
    ],
  );
  return rows[0]?.id ?? null;
}
