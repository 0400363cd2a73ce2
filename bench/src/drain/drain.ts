import { availableParallelism } from 'node:os';
import { createBenchDatabase, settleDisk } from '../databases/bench-database.js';
import { checkAcknowledged } from '../ingest/check-acknowledged.js';
import { startReceiver } from '../ingest/start-doors.js';
import { idRanges } from '../load/id-ranges.js';
import { runLoad } from '../load/run-load.js';
import type { Options } from '../options.js';
import { inRounds } from '../report/in-rounds.js';
import type { Report } from '../report/report.js';
import { say } from '../say.js';
import { drainFigures } from './drain-figures.js';
import { growthFigures, measureGrowth } from './growth.js';
import { CONTENDERS, startContenders } from './start-contenders.js';

/** Enough that our worker is busy about as long as everybody else is measured. */
const EVENTS_PER_SECOND = 12_000;
const CONNECTIONS = 64;

/** `npm run bench -- drain`: how fast stored events become rows, beside what others would do. */
export async function benchDrain({ serverUrl, rounds, seconds, full }: Options): Promise<Report> {
  const events = Math.round(EVENTS_PER_SECOND * seconds);
  const nextRange = idRanges();
  say('starting the workers and their peers …');
  const receiving = await createBenchDatabase(serverUrl);
  const receiver = await startReceiver(receiving);
  const contenders = await startContenders(serverUrl);
  const noted = await inRounds(rounds, async (round) => {
    for (const name of CONTENDERS) {
      await settleDisk(receiving);
      const contender = contenders[name];
      const count = Math.ceil(events * contender.share);
      const { perSecond, nodeTime, databaseTime } = await contender.measure({
        first: nextRange(),
        count,
      });
      round.note(name, perSecond);
      round.note(`Node time of ${name}`, nodeTime);
      round.note(`database time of ${name}`, databaseTime);
      const processors = (perSecond * (nodeTime + databaseTime)) / 1_000_000;
      round.note(`processors of ${name}`, (processors / availableParallelism()) * 100);
    }
    await settleDisk(receiving);
    const ids = { first: nextRange() };
    const load = { url: receiver.webhook, connections: CONNECTIONS, seconds, rate: null, ids };
    const received = await runLoad(load);
    await checkAcknowledged(receiving.pool, received);
    round.note('receiver', received.perSecond);
  });
  await Promise.all([receiver, ...Object.values(contenders)].map((one) => one.stop()));
  const growth = full ? growthFigures(await measureGrowth(serverUrl, rounds)) : [];
  return {
    suite: 'drain',
    command: `npm run bench -- drain --rounds ${rounds} --seconds ${seconds}${full ? ' --full' : ''}`,
    figures: [...drainFigures(noted), ...growth],
    notes: [
      `${events} stored events of all types in turn, over all five tables, one in ten about a subject that came before.`,
      'All parse, validate and upsert with the version guard. Only our worker also writes outcomes, counts, doubts, ' +
        'and buries the posts of deleted topics. Words for the search it gathers when a backlog is over: they are not in these figures.',
      'Peers drain a part of the events (the naive loop 2 %, the others 20 %) and are compared by the event.',
    ],
  };
}
