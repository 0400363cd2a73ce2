import { mostAreUnmet, nextParent, type Checkpoint, type Pass } from '@forum-sync/database';
import { buriesUnseen } from './buries-unseen.js';
import type { PassWork } from './pass-work.js';

/**
 * Whether what a list did not show may be taken for gone, when its last page is in hand. The vendor's lists have come
 * back empty: where most rows were not met, each is asked for before it is buried.
 */
export async function isCredible(
  { pool }: PassWork,
  pass: Pass,
  { list, parentId }: Checkpoint,
  justMet: readonly string[],
): Promise<boolean> {
  return (
    buriesUnseen(pass) &&
    // Else the list of another user or conversation follows, and this is asked at the end of the last one.
    (await nextParent(pool, pass, list, parentId)) === null &&
    !(await mostAreUnmet(pool, pass.id, pass.forumId, list, justMet))
  );
}
