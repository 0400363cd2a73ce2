import type { ClientBase } from 'pg';
import { arrayOf } from '../sql/array-of.js';
import type { Subject } from '../events/incoming-event.js';
import type { EventOrder } from '../forums/forum.entity.js';
import { isReadStamp } from '../projections/observation.js';

/** An event that met a row with a newer stamp. */
export interface StaleEvent {
  /** events.id */
  readonly id: string;
  readonly subject: Subject;
  readonly newer: string;
}

/** Of a subject's events so many before a stale one, and so many after it, are looked at. */
const NEIGHBOURS = 100;

/** As `stampOf` orders events. */
const place = (event: string) =>
  `(${event}.event_id, ${event}.type like '%.deleted', ${event}.type collate "C")`;

/**
 * Which of these arrived out of order. Not those that arrived before the newer one and were only settled later, because
 * another worker was faster or died with them: that is our own doing, and no reason to spend a call on their subject.
 *
 * Asks what is settled, this transaction's own outcomes too.
 */
export async function outOfOrder(
  trx: ClientBase,
  forumId: number,
  order: EventOrder,
  stale: readonly StaleEvent[],
): Promise<Set<string>> {
  if (order === 'arrival' || stale.length === 0) {
    return new Set();
  }
  const settled = (side: string) => `
    (select id from outcomes
     where forum_id = $1 and subject_kind = stale.kind and subject_id = stale.subject_id
       and state in ('applied', 'stale') and ${side} limit ${NEIGHBOURS})`;
  const { rows } = await trx.query<{ id: string }>({
    name: 'out-of-order',
    text: `
      select stale.id
      from unnest($2::bigint[], $3::text[], $4::bigint[], $5::boolean[])
        as stale (id, kind, subject_id, was_read)
      join events as late using (id)
      -- a read counts as the newest event received before it
      where was_read or exists (
        select from (
          ${settled('id < stale.id order by id desc')}
          union all
          ${settled('id > stale.id order by id')}
        ) as neighbour join events as other using (id)
        where (other.id < late.id) <> (${place('other')} < ${place('late')})
      )`,
    values: [
      forumId,
      arrayOf('bigint', stale, ({ id }) => id),
      arrayOf('text', stale, ({ subject }) => subject.kind),
      arrayOf('bigint', stale, ({ subject }) => subject.id),
      stale.map(({ newer }) => isReadStamp(newer)),
    ],
  });
  return new Set(rows.map(({ id }) => id));
}
