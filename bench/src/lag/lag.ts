import { createBenchDatabase, settleDisk } from '../databases/bench-database.js';
import { startWorker } from '../drain/start-contenders.js';
import { startReceiver } from '../ingest/start-doors.js';
import { idRanges } from '../load/id-ranges.js';
import { runLoad } from '../load/run-load.js';
import type { Options } from '../options.js';
import { inRounds } from '../report/in-rounds.js';
import type { Measurements } from '../report/measurements.js';
import type { Figure, Report } from '../report/report.js';
import { say } from '../say.js';
import { timeAlone } from './time-alone.js';
import { watchVisible } from './watch-visible.js';

const RATE = 300;
const CONNECTIONS = 64;
/** The lag that is wanted is a thousandth of this: what is not visible by then never will be. */
const LONGEST_LAG_MS = 30_000;

/** `npm run bench -- lag`: how long after its answer an event's row can be read. */
export async function benchLag({ serverUrl, rounds, seconds }: Options): Promise<Report> {
  const nextRange = idRanges();
  say('starting receiver and worker …');
  const database = await createBenchDatabase(serverUrl);
  const receiver = await startReceiver(database);
  const worker = await startWorker(database);
  const noted = await inRounds(rounds, async (round) => {
    await settleDisk(database);
    const first = nextRange();
    const last = first + Math.floor(RATE * seconds) - 1;
    const watching = watchVisible(
      database.pool,
      first,
      last,
      AbortSignal.timeout(seconds * 1_000 + LONGEST_LAG_MS),
    );
    const { acknowledgedAt } = await runLoad({
      url: receiver.webhook,
      connections: CONNECTIONS,
      seconds,
      rate: RATE,
      ids: { first },
    });
    const visibleAt = await watching;
    // A row may be seen before its sender is answered: no lag then.
    const lags = acknowledgedAt
      .map((moment, place) => Math.max(0, (visibleAt[place] ?? Infinity) - moment))
      .toSorted((a, b) => a - b);
    round.note('p50', lags[Math.floor((lags.length - 1) * 0.5)] ?? Number.NaN);
    round.note('p99', lags[Math.floor((lags.length - 1) * 0.99)] ?? Number.NaN);
    round.note('longest', lags.at(-1) ?? Number.NaN);
  });
  await Promise.all([receiver.stop(), worker.stop()]);
  const { url } = await createBenchDatabase(serverUrl);
  const alone = await inRounds(rounds, async (round) => {
    const { worker: ours, plain } = await timeAlone(url, nextRange());
    round.note('ours', ours);
    round.note('plain', plain);
  });
  return {
    suite: 'lag',
    command: `npm run bench -- lag --rounds ${rounds} --seconds ${seconds}`,
    figures: lagFigures(noted, alone),
    notes: [
      'From the answer at the sender to the row in `users` as another connection sees it, which looks every ' +
        'millisecond.',
      'Alone: an event that waits is claimed and settled with nothing else to do. The plain transaction locks it, ' +
        'upserts its row, notes the outcome and takes it out of the inbox, statement by statement.',
    ],
  };
}

function lagFigures(noted: Measurements, alone: Measurements): Figure[] {
  return [
    {
      name: `acknowledged to visible at ${RATE}/s, p50`,
      unit: 'ms',
      rounds: noted.of('p50'),
      wanted: { atMost: 10 },
    },
    {
      name: `acknowledged to visible at ${RATE}/s, p99`,
      unit: 'ms',
      rounds: noted.of('p99'),
      wanted: { atMost: 50 },
    },
    { name: 'the longest', unit: 'ms', rounds: noted.of('longest') },
    {
      name: 'one event alone ÷ one plain transaction',
      unit: '×',
      rounds: alone.ratio('ours', 'plain'),
      wanted: { atMost: 1 },
    },
    { name: 'one event alone', unit: 'ms', rounds: alone.of('ours') },
  ];
}
