import { settleDisk, type BenchDatabase } from '../databases/bench-database.js';
import type { Measurements } from '../report/measurements.js';
import { say } from '../say.js';
import type { singleInserts } from './single-inserts.js';

const CLIENT_COUNTS = [8, 16, 32, 64] as const;
const TRIAL_SECONDS = 2;

/** Tries the client counts and says which is fastest on this machine. */
export async function bestClientCount(
  inserts: ReturnType<typeof singleInserts>,
  database: BenchDatabase,
  nextRange: () => number,
): Promise<number> {
  let best = { clients: 0, rate: 0 };
  for (const clients of CLIENT_COUNTS) {
    await settleDisk(database);
    const run = { url: database.url, clients, seconds: TRIAL_SECONDS, firstId: nextRange() };
    const rate = await inserts.run(run);
    say(`  ${inserts.name} with ${clients} clients: ${rate.toFixed(0)} inserts a second`);
    if (rate > best.rate) {
      best = { clients, rate };
    }
  }
  return best.clients;
}

/** Single-row inserts of the same row, at the best client count. */
export async function measureInserts(
  inserts: ReturnType<typeof singleInserts>,
  database: BenchDatabase,
  { clients, seconds, firstId }: { clients: number; seconds: number; firstId: number },
  noted: Measurements,
): Promise<void> {
  await settleDisk(database);
  noted.note('single inserts', await inserts.run({ url: database.url, clients, seconds, firstId }));
}
