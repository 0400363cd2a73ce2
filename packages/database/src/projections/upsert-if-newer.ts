import type { ClientBase } from 'pg';
import { arrayOf } from '../connection/array-of.js';
import { together } from '../connection/together.js';
import { changedColumns, type RowValues } from './changed-columns.js';
import { sameReadMoment, stampOf } from './observation.js';
import type { ProjectedRow, UpsertResult } from './projected-row.js';
import { projectionTables, type ProjectionName, type ProjectionTable } from './projection-table.js';
import { selectRowsSql, upsertSql } from './upsert-statements.js';
import { updateFacts } from './update-facts.js';

/**
 * The only way into a projection: webhook, replay, backfill, reconcile and refetch all end here.
 *
 * Takes rows of one table and one forum in the order in which they were seen, several of one subject
 * allowed, and says of each whether it was applied or stale. The outcome is the same whether they come
 * in one call or one by one, and the rows are the same in whatever order they come.
 */
export async function upsertIfNewer(
  trx: ClientBase,
  name: ProjectionName,
  forumId: number,
  rows: readonly ProjectedRow[],
): Promise<UpsertResult[]> {
  const table = projectionTables[name];
  const ids = [...new Set(rows.map(({ id }) => id))];
  const held = await trx.query<RowValues & { id: string }>({
    name: `rows-${table.name}`,
    text: selectRowsSql(table),
    values: [forumId, arrayOf('bigint', ids)],
  });

  // Fold: what each observation meets is what the table held or what came before it in this batch.
  const state = new Map<string, RowValues>(held.rows.map((row) => [row.id, row]));
  const winners = new Map<string, RowValues>();
  const repeats = new Set<ProjectedRow>();
  const results = rows.map((row): UpsertResult => {
    const before = state.get(row.id);
    const after = rowAfter(table, forumId, row, before);
    if (before && String(before['stamp']) > after.stamp) {
      return { state: 'stale', newer: String(before['stamp']) };
    }
    const changed = before ? changedColumns(table, before, after) : null;
    if (before && changed?.length === 0 && isRepeatedRead(before, after)) {
      repeats.add(row);
      return { state: 'applied', changed };
    }
    state.set(row.id, after);
    winners.set(row.id, after);
    return { state: 'applied', changed };
  });

  await together(
    writeRows(trx, table, [...winners.values()]),
    updateFacts(
      trx,
      table,
      forumId,
      rows.filter((row) => !repeats.has(row)),
    ),
  );
  return results;
}

async function writeRows(
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

/** Read twice, no event in between, and nothing differs: a forum at rest costs no writes. */
function isRepeatedRead(before: RowValues, after: { readonly stamp: string }): boolean {
  // A post that its topic buried and that is read all the same has a newer word to say.
  return !before['buriedWithTopicId'] && sameReadMoment(String(before['stamp']), after.stamp);
}

/** Two workers met on a subject that neither had seen; the transaction must be tried again. */
export class LostUpsertRace extends Error {
  /** serialization_failure: what PostgreSQL itself says in such a case, so that one rule sorts both. */
  readonly code = '40001';
  constructor(table: string) {
    super(`Another worker wrote a newer row to ${table} in between; try the transaction again.`);
  }
}

/** Facts that an observation does not mention stay as they are. */
function rowAfter(
  table: ProjectionTable,
  forumId: number,
  { id, columns, facts, observation }: ProjectedRow,
  before: RowValues | undefined,
): Record<string, unknown> & { readonly stamp: string } {
  const after: Record<string, unknown> & { stamp: string } = {
    ...columns,
    id,
    forumId,
    version: observation.version,
    source: observation.source,
    observedAt: observation.observedAt,
    stamp: stampOf(observation),
    deletedAt: observation.deletes ? observation.observedAt : null,
  };
  for (const { property } of table.facts) {
    after[property] = facts[property] ?? before?.[property] ?? null;
  }
  return after;
}
