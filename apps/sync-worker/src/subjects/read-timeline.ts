import type { Page, PageQuery, Subject, TimelineObservation } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { keyOfCursor, NEWEST } from '../operator-api/page-by-key.js';
import { TIMELINE_STATEMENTS } from './timeline-statements.js';

const LISTS = ['event', 'read', 'conflict'] as const;

/**
 * All that was seen of a subject, newest first: its events with their outcomes, the reads that changed it, and
 * deliveries that contradict one of its events. Each of the three lists goes by its own ids, which follow time; the
 * cursor says how far each was told.
 */
export async function readTimeline(
  pool: Pool,
  subject: Subject,
  { cursor = LISTS.map(() => NEWEST).join(' '), limit }: PageQuery,
): Promise<Page<TimelineObservation>> {
  const marks = cursor.split(' ');
  const lists = await Promise.all(
    LISTS.map(async (list, place) => {
      const values = [subject.kind, subject.id, keyOfCursor(marks[place] ?? ''), limit + 1];
      return (await pool.query<TimelineObservation>(TIMELINE_STATEMENTS[list], values)).rows;
    }),
  );
  const all = lists.reduce(merge);
  const items = all.slice(0, limit);
  const next = LISTS.map(
    (list, place) => items.findLast(({ from }) => from === list)?.id ?? marks[place],
  );
  return { items, next: all.length > limit ? next.join(' ') : null };
}

/** Both together, the newer one first, each list in its own order. */
function merge(
  some: readonly TimelineObservation[],
  others: readonly TimelineObservation[],
): TimelineObservation[] {
  const merged = [];
  let [told, other] = [0, others[0]];
  for (const one of some) {
    for (; other && other.at >= one.at; other = others[told]) {
      merged.push(other);
      told += 1;
    }
    merged.push(one);
  }
  return [...merged, ...others.slice(told)];
}
