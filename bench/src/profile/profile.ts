import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBenchDatabase } from '../databases/bench-database.js';
import { startReceiver } from '../ingest/start-doors.js';
import { idRanges } from '../load/id-ranges.js';
import { runLoad } from '../load/run-load.js';
import type { Options } from '../options.js';
import { Measurements } from '../report/measurements.js';
import type { Report } from '../report/report.js';
import { say } from '../say.js';
import { readProfile } from './read-profile.js';

const CONNECTIONS = 64;

/** `npm run bench -- profile`: where the receiver's processor time goes under full load. */
export async function benchProfile({ serverUrl, rounds, seconds }: Options): Promise<Report> {
  const database = await createBenchDatabase(serverUrl);
  const nextRange = idRanges();
  const noted = new Measurements();
  const areas = new Set<string>();
  for (let round = 1; round <= rounds; round += 1) {
    say(`round ${round} of ${rounds} …`);
    const folder = await mkdtemp(join(tmpdir(), 'forum-sync-profile-'));
    const receiver = await startReceiver(database, ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
    const load = { url: receiver.webhook, connections: CONNECTIONS, seconds, rate: null };
    await runLoad({ ...load, ids: { first: nextRange() } });
    await receiver.stop();
    for (const [area, share] of await readProfile(folder)) {
      areas.add(area);
      noted.note(area, share);
    }
    await rm(folder, { recursive: true });
  }
  return {
    suite: 'profile',
    command: `npm run bench -- profile --rounds ${rounds} --seconds ${seconds}`,
    figures: [...areas]
      .map((name) => ({ name, unit: '%' as const, rounds: noted.of(name) }))
      .toSorted((a, b) => (b.rounds[0] ?? 0) - (a.rounds[0] ?? 0)),
    notes: [
      `Shares of the receiver's busy processor time, by the function that ran, at ${CONNECTIONS} connections; ` +
        'start and stop of the process included.',
    ],
  };
}
