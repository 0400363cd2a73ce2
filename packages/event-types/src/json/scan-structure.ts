/** Levels of objects and lists. */
export const MAX_DEPTH = 64;
/** So many digits always fit a double. */
const SAFE_DIGITS = 15;

const QUOTE = 0x22;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

export interface Structure {
  /** Object members, at all levels. */
  members: number;
  /** A string holds a backslash. */
  escapes: boolean;
  /** A number is more than 1 to 15 digits: longer, negative, with a fraction or an exponent. */
  oddNumbers: boolean;
}

/**
 * What there is in a JSON text, from its bytes, in one pass and without recursion. JSON.parse takes millions of
 * levels, but JSON.stringify and jsonb do not: the bomb must be seen before anything is built from it. In a
 * text that is not JSON the answer means nothing.
 */
export function scanStructure(bytes: Uint8Array): Structure | 'too deep' {
  let depth = 0;
  let members = 0;
  let escapes = false;
  let oddNumbers = false;
  let digits = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) {
      digits++;
      oddNumbers ||= digits > SAFE_DIGITS;
      continue;
    }
    if (byte === QUOTE) {
      // To the end of the string: most of a text is in strings, and nothing in them counts.
      for (at++; at < bytes.length && bytes[at] !== QUOTE; at++) {
        if (bytes[at] === BACKSLASH) {
          escapes = true;
          at++;
        }
      }
    } else if (byte === COLON) {
      members++;
    } else if ((byte | 0x20) === 0x7b) {
      // [ and { differ from each other in this one bit, and so do ] and }; and e and E below.
      if (++depth > MAX_DEPTH) {
        return 'too deep';
      }
    } else if ((byte | 0x20) === 0x7d) {
      depth--;
    } else {
      const isExponent = digits > 0 && (byte | 0x20) === 0x65;
      oddNumbers ||= isExponent || byte === POINT || byte === MINUS;
    }
    digits = 0;
  }
  return { members, escapes, oddNumbers };
}
