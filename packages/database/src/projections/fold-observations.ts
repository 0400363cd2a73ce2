import type { RowValues } from './changed-columns.js';
import { stampOf } from './observation.js';
import type { ProjectedRow } from './projected-row.js';
import { projectionTables } from './projection-table.js';

/**
 * The row in which observations of one subject end, whatever their order: what an upsert makes in
 * the table, made without one. Null of none.
 */
export function foldObservations(rows: readonly ProjectedRow[]): RowValues | null {
  const inOrder = ordered(rows);
  const winner = inOrder.at(-1);
  if (!winner) {
    return null;
  }
  const { columns, observation, table, id } = winner.row;
  const facts = projectionTables[table].facts.flatMap(({ property }) => {
    const said = lastThatSays(inOrder, property);
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

/**
 * Those of a subject's observations that decide its row: the newest, and of each fact the newest that says it.
 * Together with later ones they fold into the same row as all, so that a long history need not be held.
 */
export function decisiveObservations(rows: readonly ProjectedRow[]): ProjectedRow[] {
  const inOrder = ordered(rows);
  const winner = inOrder.at(-1);
  const facts = winner ? projectionTables[winner.row.table].facts : [];
  const decisive = [winner, ...facts.map(({ property }) => lastThatSays(inOrder, property))];
  return inOrder.filter((one) => decisive.includes(one)).map(({ row }) => row);
}

interface Stamped {
  readonly row: ProjectedRow;
  readonly stamp: string;
}

function ordered(rows: readonly ProjectedRow[]): Stamped[] {
  return rows
    .map((row) => ({ row, stamp: stampOf(row.observation) }))
    .toSorted((a, b) => (a.stamp < b.stamp ? -1 : Number(a.stamp > b.stamp)));
}

function lastThatSays(inOrder: readonly Stamped[], fact: string): Stamped | undefined {
  return inOrder.findLast(({ row }) => (row.facts[fact] ?? null) !== null);
}
