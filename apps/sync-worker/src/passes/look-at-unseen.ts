import {
  LIST_TABLES,
  reportPage,
  saveCheckpoint,
  unmark,
  unseen,
  type Checkpoint,
  type ListName,
  type Pass,
} from '@forum-sync/database';
import { NotToBeFound } from '../refetches/asking.js';
import { fetchSubject } from '../refetches/fetch-subject.js';
import { isRefusal } from '../refetches/is-refusal.js';
import { asksFirst } from './asks-first.js';
import { inPass } from './in-pass.js';
import { isRefusedAlone } from './is-refused-alone.js';
import { listReaders } from './lists.js';
import type { PassWork } from './pass-work.js';
import { takeRows, type SeenThere } from './take-rows.js';

const AT_ONCE = 100;
const NOTHING_FOUND = { compared: 0, missing: 0, different: 0, drifted: 0, buried: 0 };

/**
 * Rows that a full pass has not met are gone: buried as of the moment when the pass began their list, so
 * that whatever was seen of them since is newer and stands. Where anything may have been left out, each is
 * asked for first: what a broken pass missed must not be buried.
 */
export async function lookAtUnseen(work: PassWork, pass: Pass, from: Checkpoint): Promise<void> {
  const { list } = from;
  const reader = listReaders[list];
  const mustAsk = asksFirst(from);
  const ids = await unseen(work.pool, pass.id, pass.forumId, list, mustAsk ? 1 : AT_ONCE);
  if (ids.length === 0) {
    await inPass(work, (trx) => saveCheckpoint(trx, pass.id, { ...from, phase: 'done' }));
    return;
  }
  const { looks, refused } = mustAsk
    ? await askFor(work, pass, list, ids)
    : {
        looks: [{ list, call: reader.route, items: [], gone: ids, horizon: asOfBeginning(from) }],
        refused: 0,
      };
  const calls = work.client.calls.unnoted();
  await inPass(work, async (trx) => {
    await reportPage(trx, pass, { ...NOTHING_FOUND, calls, unreadable: refused }, []);
    for (const look of looks) {
      const { differences, unheld, ...counts } = await takeRows(trx, pass, look);
      const compared = look.items.length + look.gone.length;
      const unreadable = unheld.length;
      await reportPage(trx, pass, { ...counts, calls: 0, compared, unreadable }, differences);
    }
    await unmark(trx, pass.id, list, ids);
  });
  work.client.calls.noted(calls);
}

async function askFor(
  work: PassWork,
  { forumId }: Pass,
  list: ListName,
  ids: readonly string[],
): Promise<{ looks: SeenThere[]; refused: number }> {
  const { pool, client, signal, walk } = work;
  const { kind } = LIST_TABLES[list];
  const looks: SeenThere[] = [];
  let refused = 0;
  for (const id of ids) {
    const asking = { pool, api: client.api, forumId, signal };
    const seen = await fetchSubject(asking, { kind, id }).catch(async (error: unknown) => {
      // A row that cannot be asked for, or that the vendor does not show, stays as it is, and the pass goes on.
      if (
        !(error instanceof NotToBeFound) &&
        !isRefusal(error) &&
        !(await isRefusedAlone(work, error))
      ) {
        throw error;
      }
      refused += 1;
      return null;
    });
    if (seen === null) {
      continue;
    }
    walk.refusedInARow = 0;
    // What came along belongs to other lists, which look for themselves.
    const own = seen.filter(({ subject }) => subject.kind === kind && subject.id === id);
    for (const { object, call, horizon } of own) {
      const [items, gone] = object === null ? [[], [id]] : [[{ id, object }], []];
      looks.push({ list, call, horizon, items, gone });
    }
  }
  return { looks, refused };
}

function asOfBeginning({ version, arrival, markedAt }: Checkpoint) {
  return { version, arrival, observedAt: markedAt };
}
