import type { ClientBase } from 'pg';
import { arrayOf } from '../sql/array-of.js';
import { together } from '../connection/together.js';
import { stampOf } from './observation.js';
import type { ProjectedRow } from './projected-row.js';
import type { ProjectionColumn, ProjectionTable } from './projection-table.js';
import { updateFactSql } from './upsert-statements.js';

/** Writes what the observations say of the table's facts, each fact by its own newest observation. */
export async function updateFacts(
  trx: ClientBase,
  table: ProjectionTable,
  forumId: number,
  rows: readonly ProjectedRow[],
): Promise<void> {
  await together(...table.facts.map((fact) => updateFact(trx, table, forumId, fact, rows)));
}

async function updateFact(
  trx: ClientBase,
  table: ProjectionTable,
  forumId: number,
  fact: ProjectionColumn,
  rows: readonly ProjectedRow[],
): Promise<void> {
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
  if (newest.size === 0) {
    return;
  }
  const values = [...newest.values()];
  await trx.query({
    name: `fact-${table.name}-${fact.name}`,
    text: updateFactSql(table, fact),
    values: [
      forumId,
      arrayOf('bigint', [...newest.keys()]),
      arrayOf(fact.type, values, ({ value }) => value),
      arrayOf('text', values, ({ stamp }) => stamp),
    ],
  });
}
