import {
  endPass,
  firstMet,
  readHorizon,
  reportPage,
  saveCheckpoint,
  unmark,
  type Checkpoint,
  type Pass,
} from '@forum-sync/database';
import { asksFirst } from './asks-first.js';
import { atListEnd } from './at-list-end.js';
import { inPass } from './in-pass.js';
import { judgeEnd } from './judge-end.js';
import { ListInDoubt, nothingReadable, sameAgain } from './list-in-doubt.js';
import { listReaders } from './lists.js';
import { moveOn } from './move-on.js';
import type { PassWork } from './pass-work.js';
import { readPage } from './read-page.js';
import { takeRows } from './take-rows.js';
import { mayStepBack } from './walk.js';

/** So often a list that cannot be all there is is read again, before somebody is asked. */
const MOST_TRIES = 3;

/** Reads the next page of a list: one call, one transaction. False when the pass ended with it. */
export async function readOn(work: PassWork, pass: Pass, from: Checkpoint): Promise<boolean> {
  const { list } = from;
  const horizon = await readHorizon(work.pool, pass.forumId, work.signal);
  const page = await readPage(work, from);
  const { start, size, items, unreadable, hasMore, totalSize: total } = page;
  const ids = items.map(({ id }) => id);
  const seen = { start, size, ids, unreadable, hasMore, total };
  const { ended: isLast, ...place } = moveOn(from, seen, mayStepBack(from));
  const circles = work.walk.goesInCircles(from, start, ids);
  const isIllegible = work.walk.showsNothing(from, ids.length, unreadable);
  const ended = isLast || circles;
  const end = ended ? await judgeEnd(work, pass, from, place, ids) : null;
  const calls = work.client.calls.unnoted();
  const { leftOut, refusal } = await inPass(work, async (trx) => {
    const call = listReaders[list].route;
    const news = pass.dryRun ? await firstMet(trx, pass.id, pass.forumId, list, ids) : null;
    const { differences, unheld, ...counts } = await takeRows(trx, pass, {
      list,
      call,
      items: news ? items.filter(({ id }) => news.has(id)) : items,
      gone: [],
      horizon,
    });
    await unmark(trx, pass.id, list, ids);
    await reportPage(
      trx,
      pass,
      { ...counts, calls, compared: ids.length, unreadable: unreadable + unheld.length },
      pass.purpose === 'reconcile' ? differences : [],
    );
    const complete = place.complete && unheld.length === 0 && !circles;
    const read = { ...from, ...place, complete, pages: from.pages + 1 };
    const agrees = counts.missing + counts.different + unreadable + unheld.length === 0;
    const isOver = ended || (pass.depth === 'newest' && agrees);
    const next = isOver ? await atListEnd(trx, pass, read, end?.credible ?? false) : read;
    await saveCheckpoint(trx, pass.id, next);
    const doubts = [
      circles && from.parentId === null ? sameAgain(list) : null,
      isIllegible ? nothingReadable(list) : null,
      end?.objection ?? null,
      next.phase === 'looking' && asksFirst(next) ? (end?.tooMany ?? null) : null,
    ].filter((doubt) => doubt !== null);
    if (doubts.length === 0) {
      return { leftOut: unheld, refusal: null };
    }
    // These two were seen on several pages already.
    if (!circles && !isIllegible && pass.failures < MOST_TRIES) {
      throw new ListInDoubt(doubts.join(' '));
    }
    const error = `${doubts.join(' ')} ${howToGoOn(pass)}`;
    await endPass(trx, work.lease, { state: 'failed', error, calls: 0 });
    return { leftOut: unheld, refusal: error };
  });
  if (leftOut.length > 0) {
    work.log.warn({ pass: pass.id, list, ids: leftOut }, 'the tables cannot hold these: left out');
  }
  if (refusal !== null) {
    const about = { pass: pass.id, purpose: pass.purpose, reason: refusal };
    work.log.error(about, 'a pass over the forum does not believe what it reads');
  }
  work.client.calls.noted(calls);
  return refusal === null;
}

/** Somebody looks at the forum, and takes the list for what it is. */
function howToGoOn({ purpose }: Pass): string {
  return `If that is right, go on: npm run cli -- ${purpose} --resume`;
}
