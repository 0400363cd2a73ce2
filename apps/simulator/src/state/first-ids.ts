/** Ids of the size that real forums have: post ids pass 2^30, where a 32-bit sum goes wrong. */
export const FIRST_ID = {
  user: 180_001,
  topic: 12_800_001,
  post: 1_340_000_001,
  conversation: 52_001,
  message: 91_001,
  category: 830_001,
  userGroup: 60_001,
  moderator: 7_001,
} as const;
