import { createDataSource, poolOf } from '@forum-sync/database';
import { createBenchDatabase, withoutTimeout } from '../databases/bench-database.js';
import { idRanges } from '../load/id-ranges.js';
import type { Options } from '../options.js';
import { inRounds } from '../report/in-rounds.js';
import { median } from '../report/median.js';
import type { Report } from '../report/report.js';
import { BATCH, timeClaims } from './time-claims.js';

const EVENTS = { quick: 50_000, full: 500_000 };
/** Claims whose median is one figure. */
const LOOKED_AT = 20;

/** `npm run bench -- snapshot`: what a claim costs while a reader elsewhere keeps every dead row alive. */
export async function benchSnapshot({ serverUrl, rounds, full }: Options): Promise<Report> {
  const events = full ? EVENTS.full : EVENTS.quick;
  const nextRange = idRanges();
  const { url } = await createBenchDatabase(serverUrl);
  // As the worker has it.
  const worker = createDataSource({ url, applicationName: 'claims', freshPlans: true });
  const pool = poolOf(await worker.initialize());
  const noted = await inRounds(rounds, async (round) => {
    const start = median(await timeClaims(pool, nextRange(), LOOKED_AT));
    const reader = await pool.connect();
    await reader.query('set idle_in_transaction_session_timeout = 0');
    await reader.query('begin isolation level repeatable read');
    await reader.query('select count(*) from inbox');
    const held = await timeClaims(pool, nextRange(), events / BATCH);
    await reader.query('commit');
    reader.release(true);
    // What autovacuum does within a minute.
    await withoutTimeout(pool, 'vacuum inbox');
    const after = median(await timeClaims(pool, nextRange(), LOOKED_AT));
    const end = median(held.slice(-LOOKED_AT));
    round.note('start', start);
    round.note('end', end);
    round.note('after', after);
  });
  return {
    suite: 'snapshot',
    command: `npm run bench -- snapshot --rounds ${rounds}${full ? ' --full' : ''}`,
    figures: [
      {
        name: `claim after ${events} events under an open snapshot ÷ before`,
        unit: '×',
        rounds: noted.ratio('end', 'start'),
        wanted: { atMost: 5 },
      },
      {
        name: 'claim once it is closed ÷ before',
        unit: '×',
        rounds: noted.ratio('after', 'start'),
        wanted: { atMost: 1.5 },
      },
      { name: `a claim of ${BATCH} before`, unit: 'ms', rounds: noted.of('start') },
      { name: 'at the end', unit: 'ms', rounds: noted.of('end') },
      { name: 'once it is closed', unit: 'ms', rounds: noted.of('after') },
    ],
    notes: [
      `The inbox’s own life, ${BATCH} events at a time: stored, claimed, finished. Nothing is projected, so ` +
        'that the claims alone are seen.',
      'The snapshot is a REPEATABLE READ transaction of another connection; medians of 20 claims.',
    ],
  };
}
