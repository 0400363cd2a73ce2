import { decodeUtf8 } from './decode-utf8.js';
import { JsonCursor, NotTaken, QUOTE } from './json-cursor.js';
import { keepNumber } from './keep-number.js';
import { MAX_DEPTH } from './scan-structure.js';

const COMMA = 0x2c;
const COLON = 0x3a;
const [OPEN_LIST, CLOSE_LIST] = [0x5b, 0x5d];
const [OPEN_OBJECT, CLOSE_OBJECT] = [0x7b, 0x7d];
const WORDS = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Which members of an object are wanted: `true` for what one holds, a map for members within it. */
export interface Wanted {
  readonly [key: string]: true | Wanted;
}

/** Objects with those of the wanted members that are there. Null stands for each list, and for all that was skipped. */
export type JsonSkim = { ok: true; value: unknown } | { ok: false };

/**
 * `readJson` for callers that want a few members of a body that may hold a million: it accepts and refuses the same
 * bytes and gives the same values, except that texts are not repaired. The rest is only checked against the grammar,
 * and nothing is built of it. Never throws.
 */
export function skimJson(bytes: Uint8Array, wanted: Wanted): JsonSkim {
  const text = decodeUtf8(bytes);
  if (text === null) {
    return { ok: false };
  }
  const cursor = new JsonCursor(text);
  try {
    const value = skimValue(cursor, wanted, '', 1);
    return Number.isNaN(cursor.peek()) ? { ok: true, value } : { ok: false };
  } catch (error) {
    if (error instanceof NotTaken) {
      return { ok: false };
    }
    throw error;
  }
}

function skimValue(
  cursor: JsonCursor,
  wanted: Wanted | boolean,
  key: string,
  level: number,
): unknown {
  const first = cursor.peek();
  if (first === OPEN_OBJECT || first === OPEN_LIST) {
    if (level > MAX_DEPTH) {
      throw new NotTaken();
    }
    cursor.expect(first);
    if (first === OPEN_LIST) {
      return skimList(cursor, level);
    }
    const within = typeof wanted === 'object' ? wanted : null;
    const isEnvelope = level === 1 || (level === 2 && key === 'data');
    return skimObject(cursor, within, level, isEnvelope);
  }
  if (first === QUOTE) {
    cursor.string();
    return wanted === true ? cursor.said() : null;
  }
  cursor.scalar();
  if (wanted !== true) {
    return null;
  }
  const source = cursor.source();
  return WORDS.has(source) ? WORDS.get(source) : keepNumber(key, source);
}

function skimList(cursor: JsonCursor, level: number): null {
  if (!cursor.pass(CLOSE_LIST)) {
    do {
      skimValue(cursor, false, '', level + 1);
    } while (cursor.pass(COMMA));
    cursor.expect(CLOSE_LIST);
  }
  return null;
}

/** Null where nothing is wanted of it. */
function skimObject(
  cursor: JsonCursor,
  wanted: Wanted | null,
  level: number,
  isEnvelope: boolean,
): Record<string, unknown> | null {
  const skimmed: Record<string, unknown> = {};
  const keys = isEnvelope ? new Set<string>() : null;
  if (!cursor.pass(CLOSE_OBJECT)) {
    do {
      cursor.string();
      if (cursor.saidNul()) {
        throw new NotTaken();
      }
      const key = keys || wanted ? cursor.said() : '';
      if (keys?.has(key)) {
        throw new NotTaken();
      }
      keys?.add(key);
      cursor.expect(COLON);
      const wish = wanted && Object.hasOwn(wanted, key) ? wanted[key]! : false;
      const value = skimValue(cursor, wish, key, level + 1);
      if (wish !== false) {
        skimmed[key] = value;
      }
    } while (cursor.pass(COMMA));
    cursor.expect(CLOSE_OBJECT);
  }
  return wanted && skimmed;
}
