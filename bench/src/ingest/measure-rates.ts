import { settleDisk, type BenchDatabase } from '../databases/bench-database.js';
import { runLoad } from '../load/run-load.js';
import { postmasterOf } from '../processes/postmaster-of.js';
import { processorTime, serverProcessorTime } from '../processes/processor-time.js';
import { mostMemoryDuring } from '../processes/resident-memory.js';
import type { Measurements } from '../report/measurements.js';
import { checkAcknowledged } from './check-acknowledged.js';
import type { Doors } from './start-doors.js';

export const CONNECTIONS = [64, 256] as const;

/** The acknowledged rate of every door, in turn, at each number of connections. */
export async function measureRates(
  doors: Doors,
  ours: BenchDatabase,
  seconds: number,
  nextRange: () => number,
  noted: Measurements,
): Promise<void> {
  const postmaster = await postmasterOf(ours.pool);
  const databaseTime = () => serverProcessorTime(postmaster);
  for (const connections of CONNECTIONS) {
    for (const [name, door] of Object.entries(doors)) {
      await settleDisk(ours);
      const before = { node: processorTime(door.pid), database: databaseTime() };
      const { result, most } = await mostMemoryDuring(
        door.pid,
        runLoad({
          url: door.webhook,
          connections,
          seconds,
          rate: null,
          ids: { first: nextRange() },
        }),
      );
      const events = result.next - result.first;
      const of = `${name} ${connections}`;
      noted.note(`rate of ${of}`, result.perSecond);
      noted.note(`Node time of ${of}`, (processorTime(door.pid) - before.node) / events);
      noted.note(`database time of ${of}`, (databaseTime() - before.database) / events);
      noted.note(`memory of ${of}`, most);
      noted.note(`generator load of ${of}`, result.generatorLoad);
      if (door === doors.ours) {
        await checkAcknowledged(ours.pool, result);
      }
    }
  }
}
