import type { ProjectedRow } from '@forum-sync/database';
import { everyUserHas } from '@forum-sync/event-types';

/**
 * Whether an event says too little of its subject to be all of it: a delete nothing but the id, another event of a user
 * not what every user has. What it leaves out is null in the row (decision 0038), so only a read can tell.
 */
export function saysTooLittle(row: ProjectedRow): boolean {
  if (row.observation.deletes) {
    const { extra, ...known } = row.columns;
    return Object.keys(extra).length === 0 && Object.values(known).every((value) => value === null);
  }
  return isOfUser(row) && everyUserHas.some((column) => row.columns[column] === null);
}

function isOfUser(row: ProjectedRow): row is ProjectedRow<'users'> {
  return row.table === 'users';
}
