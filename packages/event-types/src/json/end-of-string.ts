const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The index after the closing quote of the string that opens at `start` of a valid JSON text. */
export function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at)) {
    at += code === BACKSLASH ? 2 : 1;
  }
  return at + 1;
}
