import { countUnmet, nextParent, type Checkpoint, type Pass } from '@forum-sync/database';
import { buriesUnseen } from './buries-unseen.js';
import { theList } from './list-in-doubt.js';
import { listReaders } from './lists.js';
import { PAGE_SIZE } from './move-on.js';
import type { PassWork } from './pass-work.js';

/** What the end of a list says, when its last page is in hand. */
export interface End {
  /** Whether what the list did not show may be taken for gone. */
  readonly credible: boolean;
  /** Why the list cannot be all there is; null where nothing speaks against it. */
  readonly objection: string | null;
  /** Why what was not met cannot be asked for one by one, where it has to be; null where it can. */
  readonly tooMany: string | null;
}

/** So many rows may always be asked for one by one; more only if that costs no more calls than the list did. */
const ASKED_AT_LEAST = 100;

/**
 * Judges the end of a list. The vendor's lists have come back empty, and a list may end long before its length: neither
 * may bury rows, nor have each of them asked for at the price of a call.
 *
 * @param from before the last page
 * @param to behind it
 */
export async function judgeEnd(
  { pool }: PassWork,
  pass: Pass,
  from: Checkpoint,
  to: Pick<Checkpoint, 'place' | 'total'>,
  justMet: readonly string[],
): Promise<End> {
  const { list, parentId, pages } = from;
  const objection = parentId === null ? endsEarly(pass, from, to) : null;
  // Else the list of another user or conversation follows, and this is asked at the end of the last one.
  const isLast = buriesUnseen(pass) && (await nextParent(pool, pass, list, parentId)) === null;
  if (!isLast) {
    return { credible: false, objection, tooMany: null };
  }
  const { expected, unmet } = await countUnmet(pool, pass.id, pass.forumId, list, justMet);
  const met = expected - unmet;
  // No list shows a conversation that all have left: each time there may be as many of those as of the others.
  const most = Math.max(ASKED_AT_LEAST, pages, listReaders[list].showsAll ? 0 : met);
  const tooMany =
    `${theList(list)} does not show ${counted(unmet)} of the ${counted(expected)} that we hold. To ask for each would ` +
    `cost ${counted(unmet)} calls, so none was asked for, and none was buried.`;
  return { credible: unmet <= met, objection, tooMany: unmet > most ? tooMany : null };
}

/**
 * A length may count some that no list shows, so a reconcile, which comes again and again, forgives half of it: what it
 * holds and does not meet is looked at anyway.
 */
function endsEarly(
  { purpose }: Pass,
  { list }: Checkpoint,
  { place, total }: Pick<Checkpoint, 'place' | 'total'>,
): string | null {
  const forgiven = purpose === 'backfill' ? 0.1 : 0.5;
  if (total === null || total - place <= Math.max(PAGE_SIZE, forgiven * total)) {
    return null;
  }
  return `${theList(list)} ended after ${counted(place)} of the ${counted(total)} that it says it has.`;
}

const counted = (count: number): string => count.toLocaleString('en-US');
