import { randomUUID } from 'node:crypto';
import {
  claimPass,
  countConversations,
  holdPass,
  PassLost,
  releasePass,
  savePlan,
  type Pass,
  type PassPurpose,
} from '@forum-sync/database';
import type { Logger } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import type { ForumClient } from '../budget/forum-client.js';
import type { Turned } from '../loops/loop-watch.js';
import { advancePass } from './advance-pass.js';
import { giveBackPass } from './give-back-pass.js';
import type { PassWork } from './pass-work.js';
import { planPass } from './plan-pass.js';
import { Walk } from './walk.js';

/** What a worker brings to the passes of one purpose. */
export interface PassWorker {
  readonly pool: Pool;
  readonly purpose: PassPurpose;
  readonly client: ForumClient;
  readonly leaseMs: number;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Called after each step: a pass takes hours. */
  readonly turned: Turned;
}

/** Takes a pass that waits and works at it until it is over or we must stop. False when none waits. */
export async function workPass(worker: PassWorker): Promise<boolean> {
  const { pool, purpose, leaseMs, log, signal, client } = worker;
  const leaseToken = randomUUID();
  const pass = await claimPass(pool, { purpose, leaseToken, leaseMs });
  if (!pass) {
    return false;
  }
  const lease = { passId: pass.id, leaseToken, leaseMs };
  const lost = new AbortController();
  const work: PassWork = {
    pool,
    client,
    lease,
    log,
    signal: AbortSignal.any([signal, lost.signal]),
    walk: new Walk(),
  };
  const renewal = setInterval(() => {
    holdPass(pool, lease).catch((error: unknown) => {
      // A renewal that fails is made up for by the next, or by the fence; a pass that was taken away is not.
      if (error instanceof PassLost) {
        lost.abort(error);
      }
    });
  }, leaseMs / 3);
  let at = pass;
  try {
    if (at.state === 'planning') {
      await plan(work, at);
      return true;
    }
    while (await advancePass(work, at)) {
      at = { ...at, failures: 0 };
      worker.turned();
      if (work.signal.aborted) {
        await releasePass(pool, lease, { afterMs: 0, error: null, calls: 0 });
        break;
      }
    }
  } catch (error) {
    await giveBackPass(work, at, error);
  } finally {
    clearInterval(renewal);
  }
  return true;
}

async function plan({ pool, client, lease, signal }: PassWork, pass: Pass): Promise<void> {
  const known = await countConversations(pool, pass.forumId);
  const lists = await planPass(client.api, pass, known, signal);
  const calls = client.calls.unnoted();
  await savePlan(pool, lease, lists, calls);
  client.calls.noted(calls);
}
