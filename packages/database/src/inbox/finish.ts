import type { ClientBase } from 'pg';
import { arrayOf } from '../sql/array-of.js';

/** The lease ended before the work did; another worker may hold the events. Nothing may be written. */
export class LeaseLost extends Error {
  readonly code = 'LEASE_LOST';
  constructor(owed: number, held: number) {
    super(`The lease was lost: of ${owed} claimed events ${held} are still ours.`);
  }
}

/**
 * Takes events out of the inbox, first thing in the transaction that settles them: from here on the
 * rows are locked, and the fence (our lease, still ours) holds until the commit.
 *
 * @throws LeaseLost when any of them is no longer ours; the transaction must roll back
 */
export async function finish(
  trx: ClientBase,
  ids: readonly string[],
  leaseToken: string,
): Promise<void> {
  const { rowCount } = await trx.query({
    name: 'finish',
    text: 'delete from inbox where id = any($1::bigint[]) and lease_token = $2',
    values: [arrayOf('bigint', ids), leaseToken],
  });
  if (rowCount !== ids.length) {
    throw new LeaseLost(ids.length, rowCount ?? 0);
  }
}
