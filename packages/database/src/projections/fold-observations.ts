import type { RowValues } from './changed-columns.js';
import { stampOf } from './observation.js';
import type { ProjectedRow } from './projected-row.js';
import { projectionTables } from './projection-table.js';

/**
 * The row in which observations of one subject end, whatever their order: what an upsert makes in
 * the table, made without one. Null of none.
 */
export function foldObservations(rows: readonly ProjectedRow[]): RowValues | null {
  const inOrder = rows
    .map((row) => ({ row, stamp: stampOf(row.observation) }))
    .toSorted((a, b) => (a.stamp < b.stamp ? -1 : Number(a.stamp > b.stamp)));
  const winner = inOrder.at(-1);
  if (!winner) {
    return null;
  }
  const { columns, observation, table, id } = winner.row;
  const facts = projectionTables[table].facts.flatMap(({ property }) => {
    const said = inOrder.findLast(({ row }) => (row.facts[property] ?? null) !== null);
    return [
      [property, said?.row.facts[property] ?? null],
      [`${property}Stamp`, said?.stamp ?? null],
    ];
  });
  return {
    ...columns,
    ...Object.fromEntries(facts),
    id,
    version: observation.version,
    source: observation.source,
    observedAt: observation.observedAt,
    stamp: winner.stamp,
    deletedAt: observation.deletes ? observation.observedAt : null,
  };
}
