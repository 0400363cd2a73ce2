import { setTimeout as sleep } from 'node:timers/promises';
import { noteAnswer, stopWaiting, takeCall, type Lane } from '@forum-sync/database';
import type { Limiter } from '@forum-sync/forum-api';
import type { Pool } from 'pg';

/** How long after its grant a call without an answer counts as arrived. One that might arrive later is not sent. */
const ARRIVES_WITHIN_MS = 3_000;
/** A waiter shows itself at least so often, or it counts as dead. */
const LONGEST_WAIT_MS = 1_000;
/** When the budget is free but another goes first. */
const AFTER_ANOTHER_MS = 20;

/** What a client of the vendor's API needs to keep to the one budget of the installation. */
export interface Calls {
  readonly limiter: Limiter;
  readonly fetch: typeof fetch;
  /** Calls that were granted and are not written down yet. */
  readonly unnoted: () => number;
  /** Says that so many of them are written down. Call it after the commit, or a rollback would lose them. */
  readonly noted: (calls: number) => void;
}

interface CallsWanted {
  readonly forumId: number;
  readonly lane: Lane;
  readonly perSecond: number;
  /** Called whenever the budget is asked: a loop that waits for its turn, maybe for hours, does not hang. */
  readonly turned: () => void;
}

/**
 * One lane of the budget, which is kept in the database. For one call at a time: the answer that `fetch`
 * sees belongs to the call that `limiter` granted last, and frees its place for the next.
 */
export function callsOf(pool: Pool, { forumId, lane, perSecond, turned }: CallsWanted): Calls {
  const budget = { forumId, lane, perSecond, arrivesWithinMs: ARRIVES_WITHIN_MS };
  let callId: string | null = null;
  let count = 0;

  async function take(signal?: AbortSignal): Promise<void> {
    let waitId: string | null = null;
    try {
      for (;;) {
        signal?.throwIfAborted();
        turned();
        const askedAt = performance.now();
        const taken = await takeCall(pool, budget, waitId);
        if (!taken.granted) {
          ({ waitId } = taken);
          const ms = taken.waitMs > 0 ? Math.ceil(taken.waitMs) + 1 : AFTER_ANOTHER_MS;
          await sleep(Math.min(ms, LONGEST_WAIT_MS), undefined, { signal });
        } else if (performance.now() - askedAt < ARRIVES_WITHIN_MS / 2) {
          ({ callId } = taken);
          count += 1;
          return;
        }
        // Else the grant took too long to reach us: a call sent now might arrive when its place is free again.
      }
    } catch (error) {
      if (waitId !== null) {
        await stopWaiting(pool, waitId).catch(() => {});
      }
      throw error;
    }
  }

  return {
    limiter: { take },
    async fetch(...request) {
      const response = await fetch(...request);
      if (callId !== null) {
        // Without the note its place is only freed later.
        await noteAnswer(pool, callId).catch(() => {});
      }
      return response;
    },
    unnoted: () => count,
    noted(calls) {
      count -= calls;
    },
  };
}
