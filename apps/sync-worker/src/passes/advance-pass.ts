import {
  endPass,
  LIST_TABLES,
  LISTS,
  openCheckpoint,
  readCheckpoints,
  readHorizon,
  type Checkpoint,
  type ListName,
  type Pass,
} from '@forum-sync/database';
import { atListEnd } from './at-list-end.js';
import { buriesUnseen } from './buries-unseen.js';
import { inPass } from './in-pass.js';
import { lookAtUnseen } from './look-at-unseen.js';
import type { PassWork } from './pass-work.js';
import { readOn } from './read-on.js';

/** Goes one step on with a pass, and saves it. False when the pass is over. */
export async function advancePass(work: PassWork, pass: Pass): Promise<boolean> {
  const checkpoints = await readCheckpoints(work.pool, pass.id);
  const list = LISTS.find(
    (name) => pass.lists.includes(name) && checkpoints.get(name)?.phase !== 'done',
  );
  if (!list) {
    await inPass(work, (trx) => endPass(trx, work.lease, { state: 'done', error: null, calls: 0 }));
    work.log.info({ pass: pass.id, purpose: pass.purpose }, 'a pass over the forum is done');
    return false;
  }
  const checkpoint = checkpoints.get(list);
  if (!checkpoint) {
    await begin(work, pass, list);
  } else if (checkpoint.phase === 'reading') {
    return readOn(work, pass, checkpoint);
  } else {
    await lookAtUnseen(work, pass, checkpoint);
  }
  return true;
}

async function begin(work: PassWork, pass: Pass, list: ListName): Promise<void> {
  const { pool, signal } = work;
  const horizon = await readHorizon(pool, pass.forumId, signal);
  const { version, arrival, observedAt: markedAt } = horizon;
  const beginning: Checkpoint = {
    list,
    parentId: null,
    place: 0,
    total: null,
    complete: true,
    phase: 'reading',
    pages: 0,
    version,
    arrival,
    markedAt,
  };
  await inPass(work, async (trx) => {
    // Where there is no list of all, the first user or conversation is the one after none.
    const first = LIST_TABLES[list].parent
      ? await atListEnd(trx, pass, beginning, true)
      : beginning;
    await openCheckpoint(trx, pass.id, pass.forumId, first, buriesUnseen(pass));
  });
}
