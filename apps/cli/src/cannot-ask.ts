/** Nothing is wrong with the forum, as far as we know: it could not be asked, or must not be done. */
export class CannotAsk extends Error {}

/** It is not there; it may be in a moment, or elsewhere. */
export class WorkerAway extends CannotAsk {}

export const NO_ANSWER =
  'The worker does not answer. Is it running (`npm start`)? If it runs elsewhere, set WORKER_URL.';

/** What `fetch` throws when nobody answers. */
export function isNoAnswer(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'fetch failed';
}
