import type { Pool } from 'pg';

export interface Release {
  readonly leaseToken: string;
  /** events.id of what goes back. */
  readonly ids: readonly string[];
  /** Not to be claimed again before. */
  readonly backOffMs: number;
  /** What went wrong; null when nothing did. */
  readonly error: string | null;
  /** False gives the attempt back: the database failed, not the event. */
  readonly countsAsAttempt: boolean;
  /** One of them is to blame: from now on each is tried alone. */
  readonly suspect: boolean;
}

/** Gives claimed events back to the inbox; those whose lease is no longer ours are left alone. */
export async function release(
  pool: Pool,
  { leaseToken, ids, backOffMs, error, countsAsAttempt, suspect }: Release,
): Promise<void> {
  await pool.query({
    name: 'release',
    text: `
      update inbox
      set lease_token = null,
        due_at = now() + $3 * interval '1 millisecond',
        last_error = coalesce($4, last_error),
        attempts = attempts - $5,
        suspect = suspect or $6
      where id = any($1::bigint[]) and lease_token = $2`,
    values: [ids, leaseToken, backOffMs, error, countsAsAttempt ? 0 : 1, suspect],
  });
}
