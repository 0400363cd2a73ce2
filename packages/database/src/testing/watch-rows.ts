import type { Pool, QueryConfig } from 'pg';
import { createDataSource, poolOf } from '../connection/data-source.js';

interface Plan {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly Plan[];
}

export interface WatchedRows {
  readonly pool: Pool;
  readonly most: () => number;
}

/**
 * A pool that is asked as another, and the most rows that a step of any plan took in hand: what a statement costs on a
 * large table, without its clock.
 */
export function watchRows(pool: Pool): WatchedRows {
  let most = 0;
  const look = ({ Plans = [], ...node }: Plan) => {
    most = Math.max(most, node['Actual Rows'] * node['Actual Loops']);
    Plans.forEach(look);
  };
  const query = async (asked: string | QueryConfig, values?: unknown[]) => {
    const config = typeof asked === 'string' ? { text: asked, values } : asked;
    const client = await pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
        `explain (analyze, format json) ${config.text}`,
        config.values,
      );
      rows.forEach((row) => look(row['QUERY PLAN'][0].Plan));
      await client.query('rollback');
      return await client.query(config.text, config.values);
    } finally {
      client.release();
    }
  };
  return { pool: { query } as unknown as Pool, most: () => most };
}

/** The same on connections as a worker has them, which plan each statement anew. */
export async function watchWorkersRows(url: string): Promise<WatchedRows & AsyncDisposable> {
  const worker = createDataSource({ url, applicationName: 'a worker', freshPlans: true });
  await worker.initialize();
  return {
    ...watchRows(poolOf(worker)),
    [Symbol.asyncDispose]: () => worker.destroy(),
  };
}
