import {
  decisiveObservations,
  nextObservedEvents,
  nextObservedReads,
  readEventOrder,
  type Moment,
  type ProjectedRow,
} from '@forum-sync/database';
import type { Pool } from 'pg';
import { rowOfRead, rowsOfEvent } from '../rebuilds/logged-rows.js';

/**
 * Those of a subject's observations up to a time that decide its row, as rows by the projectors of today. Read and
 * folded page by page, so that a subject that was seen a million times costs time, not memory.
 */
export async function decisiveRows(pool: Pool, moment: Moment): Promise<ProjectedRow[]> {
  const { forumId } = moment;
  const order = await readEventOrder(pool, forumId);
  let decisive: ProjectedRow[] = [];
  const inPages = async <Seen extends { readonly id: string }>(
    next: (pool: Pool, moment: Moment, after: string) => Promise<Seen[]>,
    rowsOfOne: (seen: Seen) => readonly ProjectedRow[],
  ) => {
    for (let after: string | undefined = '0'; after !== undefined;) {
      const page: Seen[] = await next(pool, moment, after);
      decisive = decisiveObservations([...decisive, ...page.flatMap(rowsOfOne)]);
      after = page.at(-1)?.id;
    }
  };
  await inPages(nextObservedEvents, (event) => rowsOfEvent(event, forumId, order));
  await inPages(nextObservedReads, (kept) => [rowOfRead(kept, forumId, order)]);
  return decisive;
}
