import type { ForumApiError, ForumApiErrorCode } from '@forum-sync/forum-api';
import { SET_THE_KEY } from '../budget/what-to-do.js';

const WRONG_URL =
  'Compare FORUM_API_URL with the vendor’s documentation, or unset it to use the vendor’s own URL.';
const NO_WAY = 'Check that this machine can reach the internet and that FORUM_API_URL is right.';
const LATER = 'The problem is at the forum. Try again later.';

/** What to do when the forum could not be read. */
const ADVICE: Partial<Record<ForumApiErrorCode, string>> = {
  unauthorized: SET_THE_KEY,
  not_found: WRONG_URL,
  redirect: WRONG_URL,
  unreadable: WRONG_URL,
  network: NO_WAY,
  timeout: NO_WAY,
  rate_limited: 'Does something else use this key? If not, set FORUM_API_RATE to less.',
  aborted: 'Other calls use up the budget. Try again when the running pass is over.',
};

export function adviseOn({ code }: Pick<ForumApiError, 'code'>): string {
  return ADVICE[code] ?? LATER;
}
