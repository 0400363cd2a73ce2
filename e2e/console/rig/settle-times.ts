import type { ForumSync } from '../../src/forum-sync.js';

/** An event each 25 seconds up to `last`, so that pictures are the same whenever they are taken. */
export async function settleTimes(forumSync: ForumSync, last: string): Promise<void> {
  const at = `$1::timestamptz - ((select max(id) from events) - id) * interval '25 seconds'`;
  await forumSync.query(`update events set received_at = ${at}`, [last]);
  await forumSync.query(`update outcomes set settled_at = ${at} + (8 + id % 9) * interval '1 ms'`, [
    last,
  ]);
}
