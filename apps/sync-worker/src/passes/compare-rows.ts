import {
  LIST_TABLES,
  type ComparableRow,
  type Difference,
  type ListName,
} from '@forum-sync/database';
import { isDrift } from './drifting-columns.js';

/** Rows as they were before what was read went in, and after: what differs is what the forum changed. */
export interface Compared {
  readonly missing: number;
  readonly different: number;
  readonly drifted: number;
  readonly buried: number;
  readonly differences: readonly Difference[];
}

/** Compares rows field by field. A row that holds something newer than the read is not touched by it: no difference. */
export function compareRows(
  list: ListName,
  before: ReadonlyMap<string, ComparableRow>,
  after: ReadonlyMap<string, ComparableRow>,
): Compared {
  const { kind: subjectKind } = LIST_TABLES[list];
  const differences: Difference[] = [];
  const counts = { missing: 0, different: 0, drifted: 0, buried: 0 };
  for (const [subjectId, theirs] of after) {
    const ours = before.get(subjectId);
    const about = { subjectKind, subjectId, field: null, ours: null, theirs: null };
    if (!ours) {
      // A tombstone of what we never held is no row that was missing.
      if (!theirs['deleted_at']) {
        counts.missing += 1;
        differences.push({ ...about, kind: 'missing' });
      }
      continue;
    }
    if (theirs['deleted_at'] && !ours['deleted_at']) {
      counts.buried += 1;
      differences.push({ ...about, kind: 'buried', field: 'deleted_at', theirs: 'yes' });
      continue;
    }
    const changed = Object.keys(theirs).filter((column) => theirs[column] !== ours[column]);
    const real = changed.filter((column) => !isDrift(list, column, ours[column] ?? null));
    counts.different += real.length > 0 ? 1 : 0;
    counts.drifted += real.length === 0 && changed.length > 0 ? 1 : 0;
    for (const field of real) {
      const [left = null, right = null] = [ours[field], theirs[field]];
      differences.push({ ...about, kind: 'different', field, ours: left, theirs: right });
    }
  }
  return { ...counts, differences };
}
