/**
 * What may be logged of an error: its kind, code and stack without the message lines. Messages and
 * details of database errors repeat values ("invalid input syntax … : «…»"), and those may be personal.
 */
export function describeError(error: unknown): { kind: string; code?: string; at?: string } {
  if (!(error instanceof Error)) {
    return { kind: typeof error };
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    kind: error.name,
    ...('code' in error && { code: String(error.code) }),
    ...(frames.length > 0 && { at: frames.slice(0, 8).join('\n') }),
  };
}
