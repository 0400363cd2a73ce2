import { startForum, type Forum, type ForumOptions } from '@forum-sync/simulator';
import type { ForumSync } from '../src/forum-sync.js';
import { readTables, type Tables } from './tables.js';

const HOUR_MS = 3_600_000;
const FOUR_DAYS = 96;

/** One forum's life, always the same, told to our receiver with some faults on the way. */
export async function tellStory(
  forumSync: ForumSync,
  options: ForumOptions = {},
  onTheWay: (forum: Forum) => void = () => {},
): Promise<{ tables: Tables; forum: Forum }> {
  const forum = await startForum({
    seed: 'a story for tests',
    sizes: { users: 12, topics: 6, posts: 40, conversations: 3 },
    webhookUrl: forumSync.webhookUrl,
    // With the parents' ids events alone can tell the whole story; without them a read must help.
    parentIds: true,
    sendTimeoutMs: 300,
    ...options,
  });
  onTheWay(forum);
  for (let part = 0; part < 8; part += 1) {
    forum.activity.run(20);
    await forum.clock.advance(10 * 60_000);
  }
  // Longer than the vendor repeats anything.
  for (let hour = 0; hour < FOUR_DAYS; hour += 1) {
    await forum.clock.advance(HOUR_MS);
  }
  await forum.settled();
  await forumSync.settled();
  await forum.stop();
  return { tables: await readTables(forumSync), forum };
}
