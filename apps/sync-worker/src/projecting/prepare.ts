import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { ClaimedEvent, ProjectedRow } from '@forum-sync/database';
import { dispatch } from './dispatch.js';
import { judgeEvent, type JudgedEvent } from './judge-event.js';

/** An event that was read: all that its own bytes can break is behind it, and nothing is locked yet. */
export interface Prepared {
  readonly claimed: ClaimedEvent;
  readonly judged: JudgedEvent;
  /** Null where there is no row to make. */
  readonly row: ProjectedRow | null;
}

/** The event loop is held for so many at a time: the batch before is being written meanwhile. */
const AT_A_TIME = 10;

/** Reads claimed events, in their order; one that cannot be read is told to `onBroken` and left out. */
export async function prepare(
  claimed: readonly ClaimedEvent[],
  onBroken: (event: ClaimedEvent, error: unknown) => Promise<unknown>,
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const [index, event] of claimed.entries()) {
    if (index > 0 && index % AT_A_TIME === 0) {
      await yieldToOthers();
    }
    try {
      prepared.push(read(event));
    } catch (error) {
      await onBroken(event, error);
    }
  }
  return prepared;
}

function read(claimed: ClaimedEvent): Prepared {
  const judged = judgeEvent(claimed);
  const { forumId, receivedAt: observedAt } = claimed;
  const row = judged.understood
    ? dispatch(judged.event, { forumId, source: 'webhook', observedAt })
    : null;
  return { claimed, judged, row };
}
