import {
  createBenchDatabase,
  settleDisk,
  type BenchDatabase,
} from '../databases/bench-database.js';
import { FILLED_FROM, fillEvents } from '../databases/fill-events.js';
import { fillUsers } from '../databases/fill-users.js';
import { idRanges } from '../load/id-ranges.js';
import type { Server } from '../processes/start-server.js';
import { inRounds } from '../report/in-rounds.js';
import type { Measurements } from '../report/measurements.js';
import type { Figure } from '../report/report.js';
import { say } from '../say.js';
import { startWorker } from './start-contenders.js';
import { timeOurWorker } from './time-our-worker.js';

const STORED = { few: 50_000, many: 3_000_000 } as const;
/** In a round: few enough that few stay few. */
const EVENTS = 24_000;

/** The drain with few and with many events stored and projected before. */
export async function measureGrowth(serverUrl: string, rounds: number): Promise<Measurements> {
  const nextRange = idRanges();
  const grown = {
    few: await filledWorker(serverUrl, STORED.few),
    many: await filledWorker(serverUrl, STORED.many),
  };
  const noted = await inRounds(rounds, async (round) => {
    for (const name of ['few', 'many'] as const) {
      const { database, worker } = grown[name];
      await settleDisk(database);
      const known = { first: FILLED_FROM, count: STORED[name] };
      const range = { first: nextRange(), count: EVENTS, known };
      round.note(name, (await timeOurWorker(database.pool, [worker], range)).perSecond);
    }
  });
  await Promise.all(Object.values(grown).map(({ worker }) => worker.stop()));
  return noted;
}

async function filledWorker(
  serverUrl: string,
  count: number,
): Promise<{ database: BenchDatabase; worker: Server }> {
  say(`storing ${count} events …`);
  const database = await createBenchDatabase(serverUrl);
  await fillEvents(database.pool, count);
  await fillUsers(database.pool, count);
  return { database, worker: await startWorker(database) };
}

export function growthFigures(noted: Measurements): Figure[] {
  return [
    {
      name: 'cost of an event with 3,000,000 stored ÷ with 50,000',
      unit: '×',
      rounds: noted.ratio('few', 'many'),
      wanted: { atMost: 1.2 },
    },
  ];
}
