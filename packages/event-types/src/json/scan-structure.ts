const MAX_DEPTH = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

/**
 * The depth and the number of object members of a JSON text, from its bytes, in one pass and without
 * recursion. JSON.parse takes millions of levels, but JSON.stringify and jsonb do not: the bomb must
 * be seen before anything is built from it. In a text that is not JSON, `members` means nothing.
 */
export function scanStructure(bytes: Uint8Array): { members: number } | 'too deep' {
  let depth = 0;
  let members = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (inString) {
      if (byte === BACKSLASH) {
        at++;
      } else if (byte === QUOTE) {
        inString = false;
      }
    } else if (byte === QUOTE) {
      inString = true;
    } else if (byte === COLON) {
      members++;
    } else if ((byte | 0x20) === 0x7b) {
      // [ and { differ from each other in this one bit, and so do ] and }.
      if (++depth > MAX_DEPTH) {
        return 'too deep';
      }
    } else if ((byte | 0x20) === 0x7d) {
      depth--;
    }
  }
  return { members };
}
