import type { Pool } from 'pg';
import { postmasterOf } from '../processes/postmaster-of.js';
import { processorTime, serverProcessorTime } from '../processes/processor-time.js';
import type { Server } from '../processes/start-server.js';
import { makeEvents, type EventRange } from './make-events.js';
import { until } from '../until.js';
import { storeEvents } from './store-events.js';

const WORDS_EVERY_MS = 200;

export interface Drained {
  /** Events a second. */
  readonly perSecond: number;
  /** Processor time of the workers an event, in µs; NaN where the system has no /proc, or nobody looked. */
  readonly nodeTime: number;
  /** The same of PostgreSQL. */
  readonly databaseTime: number;
}

/** Stores events, and times the workers until the inbox is empty; they have nothing left to do when it returns. */
export async function timeOurWorker(
  pool: Pool,
  workers: readonly Pick<Server, 'pid'>[],
  range: EventRange,
): Promise<Drained> {
  await storeEvents(pool, makeEvents(range));
  const postmaster = await postmasterOf(pool);
  const used = () => ({
    node: workers.reduce((sum, { pid }) => sum + processorTime(pid), 0),
    database: serverProcessorTime(postmaster),
  });
  const before = used();
  const started = performance.now();
  await until(() => isSettled(pool, range.first + range.count - 1));
  await until(() => inboxIsEmpty(pool));
  const seconds = (performance.now() - started) / 1_000;
  const after = used();
  await checkApplied(pool, range);
  await until(() => wordsAreGathered(pool), WORDS_EVERY_MS);
  return {
    perSecond: range.count / seconds,
    nodeTime: (after.node - before.node) / range.count,
    databaseTime: (after.database - before.database) / range.count,
  };
}

/**
 * The oldest go first, so the last event says when it is time to look at the inbox, full of dead rows, itself.
 * Asked by the keys, whatever PostgreSQL believes of tables that fill: a join that reads all of them, a hundred
 * times a second, would be counted as the worker's.
 */
async function isSettled(pool: Pool, eventId: number): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'is-settled',
    text: `
      select from outcomes
      where id = (select id from events where forum_id = 1 and event_id = $1)`,
    values: [eventId],
  });
  return rowCount === 1;
}

async function inboxIsEmpty(pool: Pool): Promise<boolean> {
  return (await pool.query('select from inbox limit 1')).rowCount === 0;
}

/**
 * Words for the search are gathered when a backlog is over: the next contender would share the processors with that.
 */
async function wordsAreGathered(pool: Pool): Promise<boolean> {
  const missing =
    'select from events where id > (select coalesce(max(id), 0) from event_words) limit 1';
  return (await pool.query(missing)).rowCount === 0;
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
