import { readObservations, versionOf, type ProjectedRow, type Subject } from '@forum-sync/database';
import type { Pool } from 'pg';
import { dispatch, dispatchRead } from '../projecting/dispatch.js';
import { judgeEvent } from '../projecting/judge-event.js';
import { placed } from '../projecting/placed.js';
import { readKeptObject } from '../rebuilds/read-kept-object.js';

/** What each observation of a subject up to a time says of its row, by the projectors of today. */
export async function observedRows(
  pool: Pool,
  forumId: number,
  subject: Subject,
  at: Date,
): Promise<ProjectedRow[]> {
  const { order, events, reads } = await readObservations(pool, forumId, subject, at);
  const fromEvents = events.flatMap((event) => {
    const judged = judgeEvent(event);
    const sighting = { forumId, source: 'webhook' as const, observedAt: event.receivedAt };
    return judged.understood ? [placed(dispatch(judged.event, sighting), order, event.id)] : [];
  });
  const fromReads = reads.map((kept) => {
    const version = versionOf(order, { eventId: kept.version, arrival: kept.arrival });
    return dispatchRead(readKeptObject(kept), { forumId, version });
  });
  return [...fromEvents, ...fromReads];
}
