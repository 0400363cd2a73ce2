import type { Pool, QueryConfig } from 'pg';

interface Plan {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly Plan[];
}

/**
 * A pool that is asked as another, and the most rows that a step of any plan took in hand: what a statement costs on a
 * large table, without its clock.
 */
export function watchRows(pool: Pool): { readonly pool: Pool; readonly most: () => number } {
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
