import { settleDisk, type BenchDatabase } from '../databases/bench-database.js';
import { runLoad } from '../load/run-load.js';
import type { Measurements } from '../report/measurements.js';
import { checkAcknowledged } from './check-acknowledged.js';
import type { Doors } from './start-doors.js';

const RATE = 300;
const CONNECTIONS = 64;

/** How long an answer takes at a fixed rate that is far below what either can do. */
export async function measureLatency(
  doors: Doors,
  ours: BenchDatabase,
  seconds: number,
  nextRange: () => number,
  noted: Measurements,
): Promise<void> {
  for (const name of ['ours', 'noOp'] as const) {
    await settleDisk(ours);
    const report = await runLoad({
      url: doors[name].webhook,
      connections: CONNECTIONS,
      seconds,
      rate: RATE,
      ids: { first: nextRange() },
    });
    noted.note(`p50 of ${name}`, report.p50);
    noted.note(`p99 of ${name}`, report.p99);
    if (name === 'ours') {
      await checkAcknowledged(ours.pool, report);
    }
  }
}
