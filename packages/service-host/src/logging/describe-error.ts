/** Errors of pg that have a text but no code. These texts repeat no values. */
const CODES = new Map([
  ['Query read timeout', 'QUERY_READ_TIMEOUT'],
  ['timeout exceeded when trying to connect', 'NO_FREE_CONNECTION'],
  ['timeout expired', 'CONNECT_TIMEOUT'],
  ['Connection terminated due to connection timeout', 'CONNECT_TIMEOUT'],
  ['Connection terminated unexpectedly', 'CONNECTION_LOST'],
  ['Connection terminated', 'CONNECTION_CLOSED'],
]);

/**
 * What may be logged of an error: its kind, code and stack without the message lines. Messages and
 * details of database errors repeat values ("invalid input syntax … : «…»"), and those may be personal.
 */
export function describeError(error: unknown): { kind: string; code?: string; at?: string } {
  if (!(error instanceof Error)) {
    return { kind: typeof error };
  }
  const code = 'code' in error ? String(error.code) : CODES.get(error.message);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    kind: error.name,
    ...(code !== undefined && { code }),
    ...(frames.length > 0 && { at: frames.slice(0, 8).join('\n') }),
  };
}
