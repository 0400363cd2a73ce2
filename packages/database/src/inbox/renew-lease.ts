import type { Pool } from 'pg';

/** Makes a lease last `leaseMs` from now. Rows that the settling transaction has locked are skipped. */
export async function renewLease(
  pool: Pool,
  ids: readonly string[],
  leaseToken: string,
  leaseMs: number,
): Promise<void> {
  await pool.query({
    name: 'renew-lease',
    text: `
      update inbox
      set due_at = now() + $3 * interval '1 millisecond'
      where id in (
        select id from inbox where id = any($1::bigint[]) and lease_token = $2 for update skip locked
      )`,
    values: [ids, leaseToken, leaseMs],
  });
}
