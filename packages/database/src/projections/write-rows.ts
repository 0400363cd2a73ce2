import type { ClientBase } from 'pg';
import { arrayOf } from '../sql/array-of.js';
import type { RowValues } from './changed-columns.js';
import type { ProjectionTable } from './projection-table.js';
import { upsertSql } from './upsert-statements.js';

/** Writes rows by property, each unless the table holds something newer. @throws LostUpsertRace when one does */
export async function writeRows(
  trx: ClientBase,
  table: ProjectionTable,
  rows: readonly RowValues[],
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const { rowCount } = await trx.query({
    name: `upsert-${table.name}`,
    text: upsertSql(table),
    values: [table.key, ...table.columns].map((column) =>
      arrayOf(column.type, rows, (row) => row[column === table.key ? 'id' : column.property]),
    ),
  });
  if (rowCount !== rows.length) {
    // Another worker inserted the same new subject since we looked, with something newer. Its row
    // stands, but what we told of ours is wrong: the caller's transaction is tried again.
    throw new LostUpsertRace(table.name);
  }
}

/** Two workers met on a subject that neither had seen; the transaction must be tried again. */
export class LostUpsertRace extends Error {
  /** serialization_failure: what PostgreSQL itself says in such a case, so that one rule sorts both. */
  readonly code = '40001';
  constructor(table: string) {
    super(`Another worker wrote a newer row to ${table} in between; try the transaction again.`);
  }
}
