import { LIST_TABLES, type ListName, type Pass, type PlannedList } from '@forum-sync/database';
import type { ForumApi } from '@forum-sync/forum-api';
import { listReaders } from './lists.js';
import { pagesOf } from './move-on.js';

/**
 * What a pass will cost, before it is begun: one call for each list that there is, to learn its length.
 * The lists of users' conversations and of conversations' messages cost a call each, and more where they
 * are long: how many there are shows only on the way.
 *
 * @param known how many conversations we hold already
 */
export async function planPass(
  api: ForumApi,
  { lists }: Pick<Pass, 'lists'>,
  known: number,
  signal: AbortSignal,
): Promise<PlannedList[]> {
  const lengths = new Map<ListName, number | null>();
  const lengthOf = async (list: ListName): Promise<number | null> => {
    const length =
      lengths.get(list) ??
      (await listReaders[list].read(api, '', { limit: 1, startPage: 1, signal })).totalSize;
    lengths.set(list, length);
    return length;
  };
  const plan: PlannedList[] = [];
  for (const list of lists) {
    const { parent } = LIST_TABLES[list];
    if (!parent) {
      const items = await lengthOf(list);
      plan.push({ list, items, calls: pagesOf(items ?? 0), atLeast: items === null });
    } else {
      const parents = parent.table === 'users' ? await lengthOf('users') : known;
      plan.push({ list, items: null, calls: parents ?? 0, atLeast: true });
    }
  }
  return plan;
}
