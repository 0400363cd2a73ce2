import type { ClientBase } from 'pg';
import { arrayOf } from '../sql/array-of.js';
import { together } from '../connection/together.js';
import { changedColumns, type RowValues } from './changed-columns.js';
import { isReadStamp, sameReadMoment, stampOf } from './observation.js';
import type { ProjectedRow, UpsertResult } from './projected-row.js';
import { projectionTables, type ProjectionName, type ProjectionTable } from './projection-table.js';
import { updateFacts } from './update-facts.js';
import { selectRowsSql } from './upsert-statements.js';
import { writeRows } from './write-rows.js';

export interface PlannedUpsert {
  /** What becomes of each row, in their order: known before anything is written. */
  readonly results: readonly UpsertResult[];
  /** Writes what is to be written. @throws LostUpsertRace */
  write(): Promise<void>;
}

/**
 * The only way into a projection: webhook, replay, backfill, reconcile and refetch all end here. An observation
 * replaces the row unless the table knows something newer.
 *
 * Takes rows of one table and one forum in the order in which they were seen, several of one subject
 * allowed, locks what the table holds of them and says of each whether it is applied or stale. The outcome is the
 * same whether they come in one call or one by one, and the rows are the same in whatever order they come.
 */
export async function planUpsert(
  trx: ClientBase,
  name: ProjectionName,
  forumId: number,
  rows: readonly ProjectedRow[],
): Promise<PlannedUpsert> {
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
    return { state: 'applied', changed, ...(isLaterRead(before, row) && { overLaterRead: true }) };
  });

  const news = rows.filter((row) => !repeats.has(row));
  return {
    results,
    write: async () => {
      await together(
        writeRows(trx, table, [...winners.values()]),
        updateFacts(trx, table, forumId, news),
      );
    },
  };
}

/** Read twice, no event in between, and nothing differs: a forum at rest costs no writes. */
function isRepeatedRead(before: RowValues, after: { readonly stamp: string }): boolean {
  // A post that its topic buried and that is read all the same has a newer word to say.
  return !before['buriedWithTopicId'] && sameReadMoment(String(before['stamp']), after.stamp);
}

function isLaterRead(before: RowValues | undefined, { observation }: ProjectedRow): boolean {
  return (
    before !== undefined &&
    isReadStamp(String(before['stamp'])) &&
    new Date(before['observedAt'] as Date | string) > observation.observedAt
  );
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
