import type { Pool } from 'pg';
import { PASS_COLUMNS, type Pass, type PassPurpose } from './pass.js';

/** Takes a pass that is due, for a limited time: one worker at a time pays for its pages. */
export async function claimPass(
  pool: Pool,
  claim: {
    readonly purpose: PassPurpose;
    readonly leaseToken: string;
    readonly leaseMs: number;
  },
): Promise<Pass | null> {
  const { rows } = await pool.query<Pass>({
    name: 'claim-pass',
    text: `
      update passes set lease_token = $2, due_at = now() + $3 * interval '1 ms'
      where id = (
        select id from passes
        where purpose = $1 and state in ('planning', 'running') and due_at <= now()
        order by id limit 1 for update skip locked
      )
      returning ${PASS_COLUMNS}`,
    values: [claim.purpose, claim.leaseToken, claim.leaseMs],
  });
  return rows[0] ?? null;
}
