import { setTimeout as sleep } from 'node:timers/promises';
import type { CrewMember } from './crew.js';
import { pick } from './random.js';

export const LEASE_MS = 1_000;
/** Small batches: there is always one to be caught at. Deaths are not the events' fault. */
export const CREW_SETTINGS = {
  LEASE_MS: String(LEASE_MS),
  POLL_INTERVAL_MS: '100',
  BATCH_SIZE: '20',
  MAX_ATTEMPTS: '1000',
};

/** All that a worker says between its claim and its commit. */
const PROJECTION = [
  'finish',
  'pg_advisory_xact_lock',
  'rows-users',
  'upsert-topics',
  'upsert-posts',
  'fact-posts-topic_id',
  'bury-posts',
  'mark-doubts',
  'append-outcomes',
];

type Nemesis = (victim: CrewMember, random: () => number) => Promise<void>;

async function killAt(
  victim: CrewMember,
  statement: string,
  when: 'before' | 'after',
): Promise<void> {
  const link = await victim.cut(statement, when);
  await victim.worker.end('SIGKILL');
  link?.reset();
}

/** Ends a worker, each in its way. */
export const KILLS: Readonly<Record<string, Nemesis>> = {
  'at random': async ({ worker }, random) => {
    await sleep(random() * 300);
    await worker.end('SIGKILL');
  },
  'after the claim': (victim) => killAt(victim, 'claim-waiting', 'after'),
  'amid the projection': (victim, random) =>
    killAt(victim, pick(random, PROJECTION), pick(random, ['before', 'after'])),
  'before the commit': (victim) => killAt(victim, 'commit\0', 'before'),
  'after the commit': (victim) => killAt(victim, 'commit\0', 'after'),
};

/** Stands still until others have taken over, and goes on as if nothing had happened. */
export async function freeze({ worker }: CrewMember): Promise<void> {
  worker.child.kill('SIGSTOP');
  await sleep(LEASE_MS * 2);
  worker.child.kill('SIGCONT');
}
