// When things happened in the years before the simulator starts, in Unix seconds. Fixed, not counted from
// now: the same seed must give the same forum tomorrow.

const FOUNDED = Date.UTC(2015, 0, 1) / 1000;
const FIRST_POST = Date.UTC(2016, 0, 1) / 1000;

/** Where the clock stands by default: the seeded past has just ended. */
export const HISTORY_ENDS = Date.UTC(2026, 0, 1) / 1000;

/** Everybody joins before the first post: anyone may have written any of them. */
export function joinedAt(user: number, users: number): number {
  return FOUNDED + Math.floor((user * (FIRST_POST - FOUNDED)) / users);
}

/** Serial ids and times agree: a later post has the later time. */
export function postedAt(post: number, posts: number): number {
  return FIRST_POST + Math.floor((post * (HISTORY_ENDS - FIRST_POST)) / posts);
}
