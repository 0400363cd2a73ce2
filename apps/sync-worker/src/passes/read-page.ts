import { LIST_TABLES, type Checkpoint } from '@forum-sync/database';
import { ForumApiError } from '@forum-sync/forum-api';
import { isRefusedAlone } from './is-refused-alone.js';
import { listReaders, type ListedPage } from './lists.js';
import { pageAt, PAGE_SIZE } from './move-on.js';
import type { PassWork } from './pass-work.js';

/** The items of a page; fewer where so many are too large for an answer. */
const SIZES = [PAGE_SIZE, 10, 1];

/** What was read of a list, and where that stands in it. */
type PlacedPage = ListedPage & { readonly start: number; readonly size: number };

/** Reads the page that comes next, or so much of it as an answer can hold: posts may carry whole images. */
export async function readPage(work: PassWork, from: Checkpoint): Promise<PlacedPage> {
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
