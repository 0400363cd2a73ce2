import type { ClientBase, Pool } from 'pg';
import type { PassLease } from './pass-lease.js';

/** Another worker may be at the pass; nothing may be written. */
export class PassLost extends Error {
  readonly code = 'PASS_LOST';
  constructor(passId: string) {
    super(`Pass ${passId} is no longer ours: it was cancelled, or another worker took it over.`);
  }
}

/**
 * Holds on to a pass, in the transaction that writes for it: a worker that was taken for dead must not
 * write what another has written since.
 *
 * @throws PassLost
 */
export async function holdPass(trx: Pool | ClientBase, lease: PassLease): Promise<void> {
  const { rowCount } = await trx.query({
    name: 'hold-pass',
    text: `update passes set due_at = now() + $3 * interval '1 ms'
      where id = $1 and lease_token = $2 and state in ('planning', 'running')`,
    values: [lease.passId, lease.leaseToken, lease.leaseMs],
  });
  if (rowCount !== 1) {
    throw new PassLost(lease.passId);
  }
}
