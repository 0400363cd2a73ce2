import { advanceReplay, startReplay } from '@forum-sync/database';
import type { Pool } from 'pg';
import { workInTurn } from '../../src/inbox/work-in-turn.js';
import { workInbox } from '../../src/inbox/work-inbox.js';
import { workOn } from '../work-on.js';
import { frailPool, type Crash } from './frail-pool.js';
import { TABLES } from './read-tables.js';
import type { World } from './world.js';

/** Far more than the crashes that a world has. */
const MOST_ROUNDS = 60;

/**
 * Works until nothing is owed, through the world's crashes; then what is to be done again. Returns the statements at
 * which the crashes came: a crash at more statements than there are never comes.
 */
export async function settleWorld(pool: Pool, world: World): Promise<string[]> {
  const crashes = [...world.crashes];
  const crashedAt = await settle(pool, world, crashes);
  if (world.again === 'nothing') {
    return crashedAt;
  }
  if (world.again === 'rebuild') {
    await pool.query(TABLES.map((table) => `delete from ${table};`).join('\n'));
  }
  for (let forumId = 1; forumId <= world.histories.length; forumId += 1) {
    await startReplay(pool, { forumId, filter: {}, rate: 1_000_000, requestedBy: 'a test' });
  }
  while (await advanceReplay(pool)) {
    // until all that is to be replayed is owed
  }
  return [...crashedAt, ...(await settle(pool, world, crashes))];
}

async function settle(pool: Pool, world: World, crashes: Crash[]): Promise<string[]> {
  const crashedAt: string[] = [];
  for (let round = 0; await isOwed(pool); round += 1) {
    if (round > MOST_ROUNDS) {
      throw new Error(`still owed after ${round} rounds`);
    }
    const workers = Array.from({ length: world.workers }, () =>
      workUntilItDies(pool, world.batchSize, crashes.shift() ?? null),
    );
    crashedAt.push(...(await Promise.all(workers)).filter((statement) => statement !== null));
    // Time passes: leases of the dead end, and so do back-offs.
    await pool.query('update inbox set due_at = now()');
  }
  return crashedAt;
}

/** Returns the statement at which the worker was cut down; null where it was not. */
async function workUntilItDies(
  pool: Pool,
  batchSize: number,
  crash: Crash | null,
): Promise<string | null> {
  const frail = frailPool(pool, crash);
  const settings = { batchSize, leaseMs: 30_000, pollIntervalMs: 100, maxAttempts: 100 };
  const work = workOn(frail.pool, settings);
  try {
    while ((await workInTurn(work)) || (await workInbox(work, 'failed'))) {
      // until nothing is due
    }
  } catch (error) {
    if (frail.crashedAt() === null) {
      throw error;
    }
  }
  return frail.crashedAt();
}

async function isOwed(pool: Pool): Promise<boolean> {
  return (await pool.query('select from inbox limit 1')).rowCount === 1;
}
