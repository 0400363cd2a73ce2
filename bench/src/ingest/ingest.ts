import { createBenchDatabase } from '../databases/bench-database.js';
import { idRanges } from '../load/id-ranges.js';
import { sampleEventText } from '../load/sample-event.js';
import type { Options } from '../options.js';
import { inRounds } from '../report/in-rounds.js';
import type { Report } from '../report/report.js';
import { say } from '../say.js';
import { growthFigures, measureGrowth } from './growth.js';
import { ingestFigures } from './ingest-figures.js';
import { bestClientCount, measureInserts } from './measure-inserts.js';
import { measureLatency } from './measure-latency.js';
import { measureRates } from './measure-rates.js';
import { singleInserts } from './single-inserts.js';
import { startDoors, stopDoors } from './start-doors.js';

/** `npm run bench -- ingest`: how fast deliveries are acknowledged, beside what others would do. */
export async function benchIngest({ serverUrl, rounds, seconds, full }: Options): Promise<Report> {
  const ours = await createBenchDatabase(serverUrl);
  const plain = await createBenchDatabase(serverUrl);
  const nextRange = idRanges();
  const inserts = singleInserts();
  say('starting the receiver and its peers …');
  const doors = await startDoors(serverUrl, ours);
  const clients = await bestClientCount(inserts, plain, nextRange);
  const noted = await inRounds(rounds, async (round) => {
    await measureRates(doors, ours, seconds, nextRange, round);
    await measureInserts(inserts, plain, { clients, seconds, firstId: nextRange() }, round);
    await measureLatency(doors, ours, seconds, nextRange, round);
  });
  await stopDoors(doors);
  const growth = full
    ? growthFigures(await measureGrowth({ serverUrl, rounds, seconds, nextRange }))
    : [];
  return {
    suite: 'ingest',
    command: `npm run bench -- ingest --rounds ${rounds} --seconds ${seconds}${full ? ' --full' : ''}`,
    figures: [...ingestFigures(noted, inserts.name), ...growth],
    notes: [
      `The vendor's sample event (\`user.created\`, ${sampleEventText().length} bytes with its longer ids), each with ` +
        'ids of its own, over keep-alive connections.',
      'A ratio is taken within each round; the medians are those of the rounds.',
      `Single inserts: ${inserts.name} with ${clients} clients, the fastest count here; it writes the event alone, ` +
        'the receiver also what is owed and the count.',
      'Every acknowledged id was looked up in `events` after each run.',
    ],
  };
}
