import { endOfString } from './end-of-string.js';

/** The string that opens at `start` of a valid JSON text, and the index after its closing quote. */
export function stringAt(text: string, start: number): { value: string; end: number } {
  const end = endOfString(text, start);
  const inner = text.slice(start + 1, end - 1);
  // Without an escape it is what it says. A call of the parser for each of a million keys takes seconds.
  return { value: inner.includes('\\') ? (JSON.parse(`"${inner}"`) as string) : inner, end };
}
