import { createTestDatabase } from '@forum-sync/database/testing';
import { poolOf } from '@forum-sync/database';
import type { Pool } from 'pg';

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** A contender's own database, with our schema. It goes with its server, which the bench made for itself. */
export interface BenchDatabase {
  readonly url: string;
  readonly pool: Pool;
}

export async function createBenchDatabase(serverUrl: string): Promise<BenchDatabase> {
  const { url, dataSource } = await createTestDatabase(serverUrl);
  return { url, pool: poolOf(dataSource) };
}

/** Writes back what the contender before has left dirty, or the next one would pay for it. */
export async function settleDisk({ pool }: BenchDatabase): Promise<void> {
  await withoutTimeout(pool, 'checkpoint');
}

/** Runs SQL that may take minutes; the product's own pools end everything after seconds. */
export async function withoutTimeout(
  pool: Pool,
  sql: string,
  values: unknown[] = [],
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    // pg takes 0 for "as the pool has it".
    const patient = { text: sql, values, query_timeout: LONGEST_TIMER_MS };
    await client.query(patient);
  } finally {
    client.release(true);
  }
}
