/** The index after the closing quote of the string that opens at `start` of a valid JSON text. */
export function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') {
    at += text[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}
