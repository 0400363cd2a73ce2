import type { ClaimedEvent, ProjectedRow } from '@forum-sync/database';
import { breather } from '@forum-sync/service-host';
import { dispatch } from './dispatch.js';
import { judgeEvent, type SetAside } from './judge-event.js';

/**
 * A claimed event that was read: its own bytes can break nothing any more, and nothing is locked yet. The bytes
 * are dropped: thousands of events wait like this, and the garbage collector copies what waits.
 */
export type Prepared = WithRow | WithoutRow;

interface Kept extends Pick<
  ClaimedEvent,
  'id' | 'forumId' | 'subjectKind' | 'subjectId' | 'attempts' | 'replayId'
> {
  readonly flags: readonly string[];
}

/** It was understood: it makes a row. */
export interface WithRow extends Kept {
  readonly row: ProjectedRow;
  readonly setAside: null;
}

/** There is no row to make of it. */
export interface WithoutRow extends Kept {
  readonly row: null;
  readonly setAside: SetAside;
}

/**
 * Reads claimed events, in their order; one that cannot be read is told to `onBroken` and left out. The batch before is
 * being written meanwhile.
 */
export async function prepare(
  claimed: readonly ClaimedEvent[],
  onBroken: (event: ClaimedEvent, error: unknown) => Promise<unknown>,
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  const breathe = breather();
  for (const event of claimed) {
    await breathe();
    try {
      prepared.push(read(event));
    } catch (error) {
      await onBroken(event, error);
    }
  }
  return prepared;
}

function read(claimed: ClaimedEvent): Prepared {
  const { id, forumId, subjectKind, subjectId, attempts, replayId, receivedAt } = claimed;
  const judged = judgeEvent(claimed);
  const { flags } = judged;
  const kept = { id, forumId, subjectKind, subjectId, attempts, replayId, flags };
  if (!judged.understood) {
    return { ...kept, row: null, setAside: judged };
  }
  const sighting = { forumId, source: 'webhook' as const, observedAt: receivedAt };
  return { ...kept, row: dispatch(judged.event, sighting), setAside: null };
}
