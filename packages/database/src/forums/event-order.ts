import type { ClientBase, Pool } from 'pg';
import { together } from '../connection/together.js';
import type { EventOrder } from './forum.entity.js';

/** Any number that nothing else in this database takes as a lock. */
const ORDER_LOCK = 1_179_863_858;

/**
 * By what a forum's observations are ordered, held until the transaction ends: rows of two orders in one
 * table could not be compared.
 */
export async function holdEventOrder(trx: ClientBase, forumId: number): Promise<EventOrder> {
  const [, { rows }] = await together(
    trx.query({
      name: 'hold-event-order',
      text: 'select pg_advisory_xact_lock_shared($1, $2)',
      values: [ORDER_LOCK, forumId],
    }),
    // A statement after it: only that sees what was committed before the lock was ours.
    askEventOrder(trx, forumId),
  );
  return rows[0]?.order ?? 'event_id';
}

/** By what a forum's observations are ordered just now: enough for a reader. */
export async function readEventOrder(pool: Pool, forumId: number): Promise<EventOrder> {
  const { rows } = await askEventOrder(pool, forumId);
  return rows[0]?.order ?? 'event_id';
}

function askEventOrder(client: ClientBase | Pool, forumId: number) {
  return client.query<{ order: EventOrder }>({
    name: 'event-order',
    text: 'select event_order as order from forums where forum_id = $1',
    values: [forumId],
  });
}

/** Waits for all who project into a forum, and keeps others from it until the transaction ends. */
export async function haltProjecting(trx: ClientBase, forumId: number): Promise<void> {
  await trx.query('select pg_advisory_xact_lock($1, $2)', [ORDER_LOCK, forumId]);
}

/**
 * Orders a forum's observations by something else, after all transactions under way and before any later
 * one. The rows that are there keep their old stamps: build all projections anew next.
 */
export async function switchEventOrder(
  trx: ClientBase,
  forumId: number,
  order: EventOrder,
): Promise<void> {
  await haltProjecting(trx, forumId);
  await trx.query(
    `insert into forums (forum_id, event_order) values ($1, $2)
     on conflict (forum_id) do update
     set event_order = excluded.event_order, event_order_since = clock_timestamp()`,
    [forumId, order],
  );
}
