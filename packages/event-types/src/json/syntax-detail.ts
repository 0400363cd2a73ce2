/** At the end of the message only: in its middle the engine quotes the text, which may hold the same words. */
const POSITION = / JSON at position (\d+)(?: \(line \d+ column \d+\))?$/;

/**
 * Where a text stops being JSON, as far as the engine tells. Its own message quotes the text, which
 * is personal data; only the position is taken over.
 */
export function syntaxDetail(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const position = POSITION.exec(message)?.[1];
  if (position !== undefined) {
    return `not JSON at character ${position}`;
  }
  return message.startsWith('Unexpected end')
    ? `not JSON: it ends after ${text.length} characters`
    : 'not JSON';
}
