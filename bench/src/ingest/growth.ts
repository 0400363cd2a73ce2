import {
  createBenchDatabase,
  settleDisk,
  type BenchDatabase,
} from '../databases/bench-database.js';
import { FILLED_FROM, fillEvents } from '../databases/fill-events.js';
import { runLoad } from '../load/run-load.js';
import { inRounds } from '../report/in-rounds.js';
import type { Measurements } from '../report/measurements.js';
import type { Figure } from '../report/report.js';
import { say } from '../say.js';
import { checkAcknowledged } from './check-acknowledged.js';
import { startReceiver, type Door } from './start-doors.js';

const FEW = 10_000;
const MANY = 3_000_000;
const CONNECTIONS = 64;
/** A prime: repeats of old events come from all over the table, not from pages that are still warm. */
const STRIDE = 1_000_003;

export interface GrowthRun {
  readonly serverUrl: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly nextRange: () => number;
}

/** The acknowledged rate with few and with many events stored, and what repeats of old and fresh ones cost. */
export async function measureGrowth(run: GrowthRun): Promise<Measurements> {
  const few = await filledReceiver(run.serverUrl, FEW);
  const many = await filledReceiver(run.serverUrl, MANY);
  const noted = await inRounds(run.rounds, async (round) => {
    for (const [name, { door, database }] of Object.entries({ few, many })) {
      const load = {
        url: door.webhook,
        connections: CONNECTIONS,
        seconds: run.seconds,
        rate: null,
      };
      await settleDisk(database);
      const fresh = await runLoad({ ...load, ids: { first: run.nextRange() } });
      await checkAcknowledged(database.pool, fresh);
      round.note(`rate with ${name}`, fresh.perSecond);
      if (name === 'many') {
        const count = fresh.next - fresh.first;
        const again = { first: fresh.first, repeatWithin: { count, stride: 1 } };
        const old = { first: FILLED_FROM, repeatWithin: { count: MANY, stride: STRIDE } };
        round.note('repeats of fresh', (await runLoad({ ...load, ids: again })).perSecond);
        round.note('repeats of old', (await runLoad({ ...load, ids: old })).perSecond);
      }
    }
  });
  await Promise.all([few.door.stop(), many.door.stop()]);
  return noted;
}

async function filledReceiver(
  serverUrl: string,
  count: number,
): Promise<{ door: Door; database: BenchDatabase }> {
  say(`storing ${count} events …`);
  const database = await createBenchDatabase(serverUrl);
  await fillEvents(database.pool, count);
  return { door: await startReceiver(database), database };
}

export function growthFigures(noted: Measurements): Figure[] {
  return [
    {
      name: 'acknowledged with 3,000,000 events stored ÷ with 10,000',
      unit: '×',
      rounds: noted.ratio('rate with many', 'rate with few'),
      wanted: { atLeast: 0.9 },
    },
    {
      name: "cost of an old event's repeat ÷ of a fresh one's",
      unit: '×',
      rounds: noted.ratio('repeats of fresh', 'repeats of old'),
      wanted: { atMost: 4 },
    },
  ];
}
