import {
  versionOf,
  type EventOrder,
  type LoggedRead,
  type ProjectedEvent,
  type ProjectedRow,
} from '@forum-sync/database';
import { dispatch, dispatchRead } from '../projecting/dispatch.js';
import { judgeEvent } from '../projecting/judge-event.js';
import { placed } from '../projecting/placed.js';
import { readKeptObject } from './read-kept-object.js';

/**
 * The row that an event of the log makes, at its place; none where only an older version understood it: this one would
 * make no row of it either.
 */
export function rowsOfEvent(
  event: ProjectedEvent,
  forumId: number,
  order: EventOrder,
): ProjectedRow[] {
  const judged = judgeEvent(event);
  const sighting = { forumId, source: 'webhook' as const, observedAt: event.receivedAt };
  return judged.understood ? [placed(dispatch(judged.event, sighting), order, event.id)] : [];
}

/** The row that a kept read makes, as `projectReads` made it. @throws what `readKeptObject` throws */
export function rowOfRead(kept: LoggedRead, forumId: number, order: EventOrder): ProjectedRow {
  const version = versionOf(order, { eventId: kept.version, arrival: kept.arrival });
  return dispatchRead(readKeptObject(kept), { forumId, version });
}
