import {
  firstMet,
  LIST_TABLES,
  readHorizon,
  reportPage,
  saveCheckpoint,
  unmark,
  type Checkpoint,
  type Pass,
} from '@forum-sync/database';
import { ForumApiError } from '@forum-sync/forum-api';
import { atListEnd } from './at-list-end.js';
import { inPass } from './in-pass.js';
import { isCredible } from './is-credible.js';
import { listReaders, type ListedPage } from './lists.js';
import { moveOn, pageAt, PAGE_SIZE } from './move-on.js';
import type { PassWork } from './pass-work.js';
import { takeRows } from './take-rows.js';

/** Reads the next page of a list: one call, one transaction. */
export async function readOn(work: PassWork, pass: Pass, from: Checkpoint): Promise<void> {
  const { list } = from;
  const horizon = await readHorizon(work.pool, pass.forumId, work.signal);
  const { page, start } = pageAt(from.place);
  const { items, unreadable, hasMore, totalSize: total } = await readPage(work, from, page);
  const ids = items.map(({ id }) => id);
  const { ended, ...place } = moveOn(from, { start, ids, unreadable, hasMore, total });
  const credible = ended && (await isCredible(work, pass, from, ids));
  const calls = work.client.calls.unnoted();
  const leftOut = await inPass(work, async (trx) => {
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
    const complete = place.complete && unheld.length === 0;
    const read = { ...from, ...place, complete, pages: from.pages + 1 };
    const agrees = counts.missing + counts.different + unreadable + unheld.length === 0;
    const isOver = ended || (pass.depth === 'newest' && agrees);
    await saveCheckpoint(trx, pass.id, isOver ? await atListEnd(trx, pass, read, credible) : read);
    return unheld;
  });
  if (leftOut.length > 0) {
    work.log.warn({ pass: pass.id, list, ids: leftOut }, 'the tables cannot hold these: left out');
  }
  work.client.calls.noted(calls);
}

async function readPage(
  { client, signal }: PassWork,
  { list, parentId }: Checkpoint,
  startPage: number,
): Promise<ListedPage> {
  const options = { limit: PAGE_SIZE, startPage, signal };
  try {
    return await listReaders[list].read(client.api, parentId ?? '', options);
  } catch (error) {
    // Gone, or not for our eyes: one user's or conversation's list must not end the whole pass.
    if (!(error instanceof ForumApiError) || !LIST_TABLES[list].parent || !isAboutParent(error)) {
      throw error;
    }
    const unreadable = error.code === 'not_found' ? 0 : 1;
    return { items: [], unreadable, hasMore: false, totalSize: 0 };
  }
}

function isAboutParent({ code }: ForumApiError): boolean {
  return code === 'not_found' || code === 'refused' || code === 'restricted';
}
