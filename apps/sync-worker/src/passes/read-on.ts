import {
  endPass,
  firstMet,
  LIST_TABLES,
  readHorizon,
  reportPage,
  saveCheckpoint,
  unmark,
  type Checkpoint,
  type ListName,
  type Pass,
} from '@forum-sync/database';
import { ForumApiError } from '@forum-sync/forum-api';
import { asksFirst } from './asks-first.js';
import { atListEnd } from './at-list-end.js';
import { inPass } from './in-pass.js';
import { isRefusedAlone } from './is-refused-alone.js';
import { judgeEnd } from './judge-end.js';
import { ListInDoubt, theList } from './list-in-doubt.js';
import { listReaders, type ListedPage } from './lists.js';
import { moveOn, pageAt, PAGE_SIZE } from './move-on.js';
import type { PassWork } from './pass-work.js';
import { takeRows } from './take-rows.js';
import { mayStepBack } from './walk.js';

/** The items of a page; fewer where so many are too large for an answer. */
const SIZES = [PAGE_SIZE, 10, 1];
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
      circles && from.parentId === null ? goesInCircles(list) : null,
      isIllegible ? showsNothing(list) : null,
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

function goesInCircles(list: ListName): string {
  return `${theList(list)} shows the same page again and again, so it was read no further.`;
}

function showsNothing(list: ListName): string {
  return `${theList(list)} shows nothing that can be read, page after page: its form is not the documented one, or the forum refuses to show it.`;
}

/** Somebody looks at the forum, and takes the list for what it is. */
function howToGoOn({ purpose }: Pass): string {
  return `If that is right, go on: npm run cli -- ${purpose} --resume`;
}

/** What was read of a list, and where that stands in it. */
type PlacedPage = ListedPage & { readonly start: number; readonly size: number };

/** Reads the page that comes next, or so much of it as an answer can hold: posts may carry whole images. */
async function readPage(work: PassWork, from: Checkpoint): Promise<PlacedPage> {
  for (const size of SIZES) {
    const { page, start } = pageAt(from.place, size);
    try {
      return { ...(await readPageOf(work, from, size, page)), start, size };
    } catch (error) {
      if (!(error instanceof ForumApiError) || error.code !== 'too_large') {
        throw error;
      }
    }
  }
  const { place: start, total: totalSize } = from;
  return { items: [], unreadable: 1, hasMore: null, totalSize, start, size: 1 };
}

async function readPageOf(
  work: PassWork,
  { list, parentId }: Checkpoint,
  limit: number,
  startPage: number,
): Promise<ListedPage> {
  const { client, signal, walk } = work;
  const options = { limit, startPage, signal };
  try {
    const page = await listReaders[list].read(client.api, parentId ?? '', options);
    walk.refusedInARow = 0;
    return page;
  } catch (error) {
    // Gone, or not for our eyes: one user's or conversation's list must not end the whole pass.
    if (!LIST_TABLES[list].parent || !(await isAboutParent(work, error))) {
      throw error;
    }
    const unreadable = error instanceof ForumApiError && error.code === 'not_found' ? 0 : 1;
    return { items: [], unreadable, hasMore: false, totalSize: 0 };
  }
}

async function isAboutParent(work: PassWork, error: unknown): Promise<boolean> {
  return (
    (error instanceof ForumApiError &&
      ['not_found', 'refused', 'restricted'].includes(error.code)) ||
    (await isRefusedAlone(work, error))
  );
}
