/** The command could not be carried out, or must not be: that says nothing about the forum. */
export class CannotAsk extends Error {}

/** The worker does not answer; it may in a moment, or it is elsewhere. */
export class WorkerAway extends CannotAsk {}

/** The worker gives each call up long before; one that is stopped or hangs never answers. */
export const PATIENCE_MS = 60_000;

/** What to say when nobody answers there: `error` knows more, such as ECONNREFUSED. */
export function noAnswer(workerUrl: string, error: unknown): string {
  const why = whyNoAnswer(error);
  return (
    `The worker at ${workerUrl} does not answer${why && ` (${why})`}. Is it running (\`npm start\`)? If it listens ` +
    'elsewhere, set WORKER_URL, or WORKER_PORT as for `npm start`.'
  );
}

function whyNoAnswer(error: unknown): string {
  if (isTimeout(error)) {
    return `not within ${PATIENCE_MS / 1_000} s`;
  }
  const { cause } = error as { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? '';
}

/** What `fetch` throws when nobody answers, or not in time. */
export function isNoAnswer(error: unknown): boolean {
  return (error instanceof TypeError && error.message === 'fetch failed') || isTimeout(error);
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
