import type { ClientBase } from 'pg';
import { arrayOf } from '../connection/array-of.js';
import { stampOf } from './observation.js';
import type { ProjectedRow } from './projected-row.js';
import type { ProjectionTable } from './projection-table.js';
import { updateFactSql } from './upsert-statements.js';

/** Writes what the observations say of the table's facts, each fact by its own newest observation. */
export async function updateFacts(
  trx: ClientBase,
  table: ProjectionTable,
  forumId: number,
  rows: readonly ProjectedRow[],
): Promise<void> {
  for (const fact of table.facts) {
    const newest = new Map<string, { value: unknown; stamp: string }>();
    for (const { id, facts, observation } of rows) {
      const value = facts[fact.property];
      if (value === null || value === undefined) {
        continue;
      }
      const stamp = stampOf(observation);
      if (stamp > (newest.get(id)?.stamp ?? '')) {
        newest.set(id, { value, stamp });
      }
    }
    if (newest.size > 0) {
      const values = [...newest.values()];
      await trx.query({
        name: `fact-${table.name}-${fact.name}`,
        text: updateFactSql(table, fact),
        values: [
          forumId,
          [...newest.keys()],
          arrayOf(
            fact.type,
            values.map(({ value }) => value),
          ),
          values.map(({ stamp }) => stamp),
        ],
      });
    }
  }
}
