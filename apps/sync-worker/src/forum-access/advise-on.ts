import type { ForumApiError, ForumApiErrorCode } from '@forum-sync/forum-api';
import { SET_THE_KEY } from '../budget/what-to-do.js';

const WRONG_URL =
  'Compare FORUM_API_URL with the vendor’s documentation; unset, it is the vendor’s.';
const NO_WAY = 'Check that this machine can reach the internet, and that FORUM_API_URL is right.';
const LATER = 'Nothing of ours is wrong. Try again in a while.';

/** What to do when the forum could not be read. */
const ADVICE: Partial<Record<ForumApiErrorCode, string>> = {
  unauthorized: SET_THE_KEY,
  not_found: WRONG_URL,
  redirect: WRONG_URL,
  unreadable: WRONG_URL,
  network: NO_WAY,
  timeout: NO_WAY,
  rate_limited: 'Does something else use this key? Else set FORUM_API_RATE to less.',
  aborted: 'The budget is used up by other calls: try again when the pass that runs is over.',
};

export function adviseOn({ code }: Pick<ForumApiError, 'code'>): string {
  return ADVICE[code] ?? LATER;
}
