import { createBenchDatabase, settleDisk, withoutTimeout } from '../databases/bench-database.js';
import { startWorker } from '../drain/start-contenders.js';
import { startReceiver } from '../ingest/start-doors.js';
import { idRanges } from '../load/id-ranges.js';
import { runLoad } from '../load/run-load.js';
import type { Options } from '../options.js';
import { Measurements } from '../report/measurements.js';
import type { Report } from '../report/report.js';
import { say } from '../say.js';
import { until } from '../until.js';
import { tableBytes, walBytes } from './table-bytes.js';

const CONNECTIONS = 64;
const DAYS = 30;
const GIGABYTE = 1e9;
/** What less than this of an event goes into is the page that each table begins with. */
const WORTH_A_LINE_BYTES = 50;

/** `npm run bench -- sizing`: what an event costs in time and space, and a month of them. */
export async function benchSizing({ serverUrl, seconds, perDay }: Options): Promise<Report> {
  say('starting receiver and worker …');
  const database = await createBenchDatabase(serverUrl);
  const { pool } = database;
  const [receiver, worker] = [await startReceiver(database), await startWorker(database)];
  await settleDisk(database);
  const [before, wal] = [await tableBytes(pool), await walBytes(pool)];

  say(`sending for ${seconds} s …`);
  const began = performance.now();
  const { acknowledged, perSecond } = await runLoad({
    url: receiver.webhook,
    connections: CONNECTIONS,
    seconds,
    rate: null,
    ids: { first: idRanges()() },
  });
  await until(async () => (await pool.query('select from inbox limit 1')).rowCount === 0, 50);
  const settledPerSecond = (acknowledged / (performance.now() - began)) * 1_000;
  const walGrowth = (await walBytes(pool)) - wal;
  await Promise.all([receiver.stop(), worker.stop()]);
  // What the queue leaves behind is used again, and is no growth.
  await withoutTimeout(pool, 'vacuum (analyze)');

  const { rows } = await pool.query<{ events: string }>('select count(*) as events from events');
  const events = Number(rows[0]?.events);
  const noted = new Measurements();
  noted.note('acknowledged', perSecond);
  noted.note('settled', settledPerSecond);
  let each = 0;
  const tables = [];
  for (const [name, bytes] of await tableBytes(pool)) {
    const growth = (bytes - (before.get(name) ?? 0)) / events;
    if (name !== 'inbox' && growth >= WORTH_A_LINE_BYTES) {
      each += growth;
      tables.push({ name: `in ${name}, an event`, unit: 'B' as const, rounds: [growth] });
    }
  }
  return {
    suite: 'sizing',
    command: `npm run bench -- sizing --seconds ${seconds} --per-day ${perDay}`,
    figures: [
      { name: 'acknowledged', unit: '/s', rounds: noted.of('acknowledged') },
      { name: 'acknowledged and settled', unit: '/s', rounds: noted.of('settled') },
      ...tables,
      { name: 'tables and indexes, an event', unit: 'B', rounds: [each] },
      { name: 'write-ahead log, an event', unit: 'B', rounds: [walGrowth / events] },
      {
        name: `tables and indexes, a month of ${perDay} a day`,
        unit: 'GB',
        rounds: [(each * perDay * DAYS) / GIGABYTE],
      },
    ],
    notes: [
      "The vendor's sample event (user.created), each of another user: the dearest case, a new row each time.",
      `${events} events; one receiver and one worker share the machine with PostgreSQL and the sender.`,
    ],
  };
}
