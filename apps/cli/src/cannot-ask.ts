/** The command could not be carried out, or must not be: that says nothing about the forum. */
export class CannotAsk extends Error {}

/** The worker does not answer; it may in a moment, or it is elsewhere. */
export class WorkerAway extends CannotAsk {}

const codeOf = (error: Error & { readonly code?: string }) => error.code;

/** What to say when nobody answers there: `error` knows more, such as ECONNREFUSED. */
export function noAnswer(workerUrl: string, error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  const why = cause instanceof Error ? ` (${codeOf(cause) ?? cause.message})` : '';
  return (
    `The worker at ${workerUrl} does not answer${why}. Is it running (\`npm start\`)? If it listens elsewhere, set ` +
    'WORKER_URL, or WORKER_PORT as for `npm start`.'
  );
}

/** What `fetch` throws when nobody answers. */
export function isNoAnswer(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'fetch failed';
}
