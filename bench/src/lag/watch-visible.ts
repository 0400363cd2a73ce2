import type { Pool } from 'pg';

const LOOK_EVERY_MS = 1;

/**
 * Notes when each of the users `first` to `last` became visible to somebody who only reads, in ms since 1970,
 * by place. Looks every millisecond, which is part of what it says.
 */
export async function watchVisible(
  pool: Pool,
  first: number,
  last: number,
  signal: AbortSignal,
): Promise<number[]> {
  const visibleAt: number[] = [];
  // Rows come nearly in the order of their ids: only those above the last gap are asked for.
  let unseen = first;
  while (unseen <= last && !signal.aborted) {
    const { rows } = await pool.query<{ id: string }>({
      name: 'visible-users',
      text: 'select user_id as id from users where forum_id = 1 and user_id between $1 and $2',
      values: [unseen, last],
    });
    const now = performance.timeOrigin + performance.now();
    for (const { id } of rows) {
      visibleAt[Number(id) - first] ??= now;
    }
    while (visibleAt[unseen - first] !== undefined) {
      unseen += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return visibleAt;
}
