/** The command could not be carried out, or must not be: that says nothing about the forum. */
export class CannotAsk extends Error {}

/** The worker does not answer; it may in a moment, or it is elsewhere. */
export class WorkerAway extends CannotAsk {}

export const NO_ANSWER =
  'The worker does not answer. Is it running (`npm start`)? If it runs elsewhere, set WORKER_URL.';

/** What `fetch` throws when nobody answers. */
export function isNoAnswer(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'fetch failed';
}
