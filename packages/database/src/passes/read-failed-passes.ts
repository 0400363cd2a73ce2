import type { Pool } from 'pg';
import type { PassPurpose } from './pass.js';

/** A pass that ended without reading all that it should. */
export interface FailedPass {
  readonly id: string;
  readonly purpose: PassPurpose;
  readonly lastError: string;
  /** False where its plan failed, so that there is nothing to go on with. */
  readonly begun: boolean;
}

/** The last backfill and the last reconcile, where they failed: whatever was begun since is better news. */
export async function readFailedPasses(pool: Pool, forumId: number): Promise<FailedPass[]> {
  const { rows } = await pool.query<FailedPass>({
    name: 'failed-passes',
    text: `
      select id, purpose, last_error as "lastError", started_at is not null as begun from (
        select distinct on (purpose) id, purpose, state, last_error, started_at from passes
        where forum_id = $1 order by purpose, id desc
      ) as last where state = 'failed' order by purpose`,
    values: [forumId],
  });
  return rows;
}
