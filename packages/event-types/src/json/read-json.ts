import { countMembers } from './count-members.js';
import { decodeUtf8, startsWithBom } from './decode-utf8.js';
import { findDuplicateKey } from './find-duplicate-key.js';
import type { JsonFlag } from './json-flag.js';
import { parseByHand } from './parse-by-hand.js';
import { parseWithCare } from './parse-with-care.js';
import { scanStructure, type Structure } from './scan-structure.js';
import { syntaxDetail } from './syntax-detail.js';

/** Why bytes are no JSON that we take. `detail` is a sentence that repeats nothing of the body. */
export interface JsonRefusal {
  ok: false;
  reason: 'empty' | 'utf8' | 'depth' | 'syntax' | 'dup_key' | 'nul_key';
  detail: string;
}

/** A JSON value and what was put right to get it. */
export type JsonRead = { ok: true; value: unknown; flags: readonly JsonFlag[] } | JsonRefusal;

const NO_FLAGS: readonly JsonFlag[] = Object.freeze([]);

// What plain JSON.parse would lose or let through. A match inside a text costs time, never the result.
/** NUL, surrogates, and letters, which can spell a dangerous key. */
const ESCAPES = /\\u(?:00(?:00|[5-7])|[dD][89a-fA-F])/;
/** An escape, then no other up to the end of the string, which is a key: parseByHand says why. */
const ESCAPED_KEY = /\\.[^"\\]*"\s*:/;
/** Without the quotes, which are everywhere, it is looked for in a third of the time. */
const PROTOTYPE_KEYS = /__proto__|constructor/;

function needsCare(text: string, { escapes, oddNumbers }: Structure): boolean {
  return oddNumbers || PROTOTYPE_KEYS.test(text) || (escapes && ESCAPES.test(text));
}

/**
 * The vendor's raw bytes as a JSON value that is safe to use and to store: JSON.stringify takes it,
 * PostgreSQL's jsonb takes the result, no key reaches a prototype. Never throws. A few microseconds
 * for a usual event.
 *
 * Numbers: whole numbers beyond 2^53 are kept as their digits (text), because a double would make
 * them another number. Below a key named `id` or `…Id` the same is done to all that is not plain
 * digits (1e3, 1.0, -0): as a number it would look like the id 1000, which nobody wrote.
 *
 * Refused: nothing but white space (`empty`), not UTF-8 (`utf8`), more than 64 levels (`depth`), not
 * JSON (`syntax`), a key twice in the envelope or in its `data` (`dup_key`: readers disagree on which
 * one counts), NUL in a key, wherever (`nul_key`: jsonb cannot hold it, and without it it is another key).
 */
export function readJson(bytes: Uint8Array): JsonRead {
  const structure = scanStructure(bytes);
  if (structure === 'too deep') {
    return { ok: false, reason: 'depth', detail: 'more than 64 levels of objects and lists' };
  }
  const text = decodeUtf8(bytes);
  if (text === null) {
    return { ok: false, reason: 'utf8', detail: 'the body is not UTF-8' };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return text.trim() === ''
      ? { ok: false, reason: 'empty', detail: 'the body is empty' }
      : { ok: false, reason: 'syntax', detail: syntaxDetail(error, text) };
  }

  const careful = needsCare(text, structure);
  if (!careful && structure.escapes && ESCAPED_KEY.test(text)) {
    value = parseByHand(text);
  }

  const flags = new Set<JsonFlag>();
  if (startsWithBom(bytes)) {
    flags.add('bom');
  }
  // JSON.parse keeps the last of two equal keys without a word: then fewer members come out than
  // were written. Only then is it worth to look where, or where the text is read by hand in any case.
  if (careful || countMembers(value) !== structure.members) {
    const where = findDuplicateKey(text);
    if (where === 'envelope') {
      return { ok: false, reason: 'dup_key', detail: 'a key comes twice in the envelope' };
    }
    if (where === 'deeper') {
      flags.add('dup_key');
    }
  }
  if (careful) {
    const read = parseWithCare(text, flags);
    if (read === 'nul key') {
      return { ok: false, reason: 'nul_key', detail: 'a key holds a NUL character' };
    }
    value = read.value;
  }
  return { ok: true, value, flags: flags.size === 0 ? NO_FLAGS : [...flags] };
}
