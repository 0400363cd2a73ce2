import {
  decisiveObservations,
  nextObservedEvents,
  nextObservedReads,
  readEventOrder,
  versionOf,
  type Moment,
  type ProjectedEvent,
  type ProjectedRow,
} from '@forum-sync/database';
import type { Pool } from 'pg';
import { dispatch, dispatchRead } from '../projecting/dispatch.js';
import { judgeEvent } from '../projecting/judge-event.js';
import { placed } from '../projecting/placed.js';
import { readKeptObject } from '../rebuilds/read-kept-object.js';

/**
 * What a subject's observations up to a time say of its row, by the projectors of today: those that decide it.
 * Read and folded page by page, so that a subject that was seen a million times costs time, not memory.
 */
export async function decisiveRows(pool: Pool, moment: Moment): Promise<ProjectedRow[]> {
  const { forumId } = moment;
  const order = await readEventOrder(pool, forumId);
  const rowsOf = (event: ProjectedEvent) => {
    const judged = judgeEvent(event);
    const sighting = { forumId, source: 'webhook' as const, observedAt: event.receivedAt };
    return judged.understood ? [placed(dispatch(judged.event, sighting), order, event.id)] : [];
  };
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
  await inPages(nextObservedEvents, rowsOf);
  await inPages(nextObservedReads, (kept) => {
    const version = versionOf(order, { eventId: kept.version, arrival: kept.arrival });
    return [dispatchRead(readKeptObject(kept), { forumId, version })];
  });
  return decisive;
}
