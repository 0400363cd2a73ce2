import type { Pool } from 'pg';
import { makeEvents, type EventRange } from './make-events.js';
import { storeEvents } from './store-events.js';

const LOOK_EVERY_MS = 10;

/** Stores events and says how many a second the workers took out of the inbox, until it was empty. */
export async function timeOurWorker(pool: Pool, range: EventRange): Promise<number> {
  await storeEvents(pool, makeEvents(range));
  const started = performance.now();
  await until(() => isSettled(pool, range.first + range.count - 1));
  await until(() => inboxIsEmpty(pool));
  const seconds = (performance.now() - started) / 1_000;
  await checkApplied(pool, range);
  return range.count / seconds;
}

/** The oldest go first, so the last event says when it is time to look at the inbox, full of dead rows, itself. */
async function isSettled(pool: Pool, eventId: number): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'is-settled',
    text: `
      select from events join outcomes using (id)
      where events.forum_id = 1 and events.event_id = $1`,
    values: [eventId],
  });
  return rowCount === 1;
}

async function inboxIsEmpty(pool: Pool): Promise<boolean> {
  return (await pool.query('select from inbox limit 1')).rowCount === 0;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** A worker that puts events aside is fast, and no worker. */
async function checkApplied(pool: Pool, { first, count }: EventRange): Promise<void> {
  const { rows } = await pool.query<{ applied: string }>(
    `select count(*) as applied from events join outcomes using (id)
     where events.forum_id = 1 and event_id >= $1 and event_id < $2 and state in ('applied', 'stale')`,
    [first, first + count],
  );
  if (Number(rows[0]?.applied) !== count) {
    throw new Error(`of ${count} events only ${rows[0]?.applied} were applied`);
  }
}
