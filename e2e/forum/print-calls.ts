import type { ForumState } from '@forum-sync/simulator';

/** Prints what something cost in calls, against the least that it could have cost. */
export function printCalls(what: string, calls: number, least: number, more = ''): void {
  const ratio = least > 0 ? ` (× ${(calls / least).toFixed(2)})` : '';
  const rest = more === '' ? '' : `; ${more}`;
  process.stdout.write(`${what}: ${calls} calls, the least possible ${least}${ratio}${rest}\n`);
}

/** The calls that reading a whole forum takes: a page of each hundred, and one for each user and conversation. */
export function leastCalls({ users, topics, posts, conversations }: ForumState): number {
  const pages = [users, topics, posts].reduce((sum, { size }) => sum + Math.ceil(size / 100), 0);
  const categoriesAndGroups = 2;
  return categoriesAndGroups + pages + users.size + conversations.size;
}
