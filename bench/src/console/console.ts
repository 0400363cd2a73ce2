import { randomUUID } from 'node:crypto';
import { fillDatabase } from '@forum-sync/database/testing';
import { createBenchDatabase, settleDisk } from '../databases/bench-database.js';
import { startWorker } from '../drain/start-contenders.js';
import type { Options } from '../options.js';
import { inRounds } from '../report/in-rounds.js';
import type { Report } from '../report/report.js';
import { say } from '../say.js';
import { logIn } from './log-in.js';
import { questions } from './questions.js';

const EVENTS = { quick: 50_000, full: 1_000_000 };
const ASKED_IN_A_ROUND = 5;
const LONGEST_MS = 300;

/** `npm run bench -- console`: how long each list and each search of the console takes over a full log. */
export async function benchConsole({ serverUrl, rounds, full }: Options): Promise<Report> {
  const events = full ? EVENTS.full : EVENTS.quick;
  const database = await createBenchDatabase(serverUrl);
  say(`storing ${events} events …`);
  await fillDatabase(database.url, events);
  await settleDisk(database);
  const password = randomUUID();
  const worker = await startWorker(database, { ADMIN_PASSWORD: password });
  const call = await logIn(worker.url, { name: 'admin', password });

  const noted = await inRounds(rounds, async (round) => {
    for (const { name, ask } of questions) {
      for (let asked = 0; asked < ASKED_IN_A_ROUND; asked += 1) {
        const began = performance.now();
        await ask(call);
        round.note(name, performance.now() - began);
      }
    }
  });
  await worker.stop();
  return {
    suite: 'console',
    command: `npm run bench -- console --rounds ${rounds}${full ? ' --full' : ''}`,
    figures: questions.map(({ name }) => ({
      name,
      unit: 'ms',
      rounds: noted.of(name),
      wanted: { atMost: LONGEST_MS },
    })),
    mustHold: true,
    notes: [
      `${events} events of a month with the rows that they made; the first page of each list, over HTTP, ` +
        'one request after the other, with the session of somebody who logged in.',
      `The median of ${rounds * ASKED_IN_A_ROUND} requests each, after a round that warms up.`,
      'One worker shares the machine with PostgreSQL, which has its defaults, and with who asks.',
    ],
  };
}
