import { isDeepStrictEqual } from 'node:util';
import type { ProjectionTable } from './projection-table.js';

/** A row by property: as the table has it, or as an observation says it should be. */
export type RowValues = Readonly<Record<string, unknown>>;

/**
 * Not counted as changes: where the row comes from changes with each observation, and whether its topic
 * buries a post is decided after all observations of a batch.
 */
const NO_NEWS = new Set([
  'forumId',
  'version',
  'source',
  'observedAt',
  'stamp',
  'deletedAt',
  'buriedWithTopicId',
]);

/** The columns in which two states of a row differ. Of a time of burial only whether there is one counts. */
export function changedColumns(
  table: ProjectionTable,
  before: RowValues,
  after: RowValues,
): string[] {
  const changed = [...table.columns, ...table.facts]
    .filter(({ property }) => !NO_NEWS.has(property))
    .filter(({ property }) =>
      property === 'postsBuriedAt'
        ? Boolean(before[property]) !== Boolean(after[property])
        : !sameValue(before[property], after[property]),
    )
    .map(({ name }) => name);
  const isBuried = Boolean(before['buriedWithTopicId']);
  // What a read says of a buried post is to be kept: no event of the log says that it is back.
  const wasDeleted = Boolean(before['deletedAt']) && (!isBuried || after['source'] !== 'webhook');
  return wasDeleted === Boolean(after['deletedAt']) ? changed : [...changed, 'deleted_at'];
}

function sameValue(one: unknown, other: unknown): boolean {
  return one === other || isDeepStrictEqual(one ?? null, other ?? null);
}
