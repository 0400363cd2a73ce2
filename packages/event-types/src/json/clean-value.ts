import type { JsonFlag } from './json-flag.js';

/**
 * A copy of a JSON value without what jsonb or JavaScript cannot hold safely: NUL in texts, halves of surrogate
 * pairs, keys that reach a prototype. Recursive: for values of limited depth, and without NUL in their keys.
 */
export function cleanValue(dirty: unknown, flags: Set<JsonFlag>): unknown {
  if (typeof dirty === 'string') {
    return cleanText(dirty, flags);
  }
  if (Array.isArray(dirty)) {
    return dirty.map((item) => cleanValue(item, flags));
  }
  if (typeof dirty !== 'object' || dirty === null) {
    return dirty;
  }
  const cleaned: Record<string, unknown> = {};
  for (const [dirtyKey, member] of Object.entries(dirty)) {
    const key = cleanText(dirtyKey, flags);
    if (reachesPrototype(key, member)) {
      flags.add('proto_key');
      continue;
    }
    if (Object.hasOwn(cleaned, key)) {
      // Two keys that differed only in what was not text.
      flags.add('dup_key');
    }
    cleaned[key] =
      typeof member === 'string' && isName(key)
        ? cleanText(member, flags, '\ufffd')
        : cleanValue(member, flags);
  }
  return cleaned;
}

/** From what names things nothing is taken out: it would be the name of something else. */
function isName(key: string): boolean {
  return key === 'id' || key === 'type' || key === 'mode' || key.endsWith('Id');
}

function cleanText(text: string, flags: Set<JsonFlag>, insteadOfNul = ''): string {
  let cleaned = text;
  if (!cleaned.isWellFormed()) {
    flags.add('lone_surrogate');
    cleaned = cleaned.toWellFormed();
  }
  if (cleaned.includes('\0')) {
    flags.add('nul');
    cleaned = cleaned.replaceAll('\0', insteadOfNul);
  }
  return cleaned;
}

/** Copying such a member key by key into an object, as many libraries do, changes every object of the process. */
function reachesPrototype(key: string, member: unknown): boolean {
  return (
    key === '__proto__' ||
    (key === 'constructor' &&
      typeof member === 'object' &&
      member !== null &&
      Object.hasOwn(member, 'prototype'))
  );
}
