import { endOfString } from './end-of-string.js';
import { stringAt } from './string-at.js';

interface OpenObject {
  /** Null for a list. */
  keys: Set<unknown> | null;
  isEnvelope: boolean;
}

/**
 * Where a JSON text names a key twice: in the envelope (the outer object, and the object below its
 * `data`), deeper, or nowhere. For valid JSON of limited depth; slow, because it holds every key.
 */
export function findDuplicateKey(text: string): 'envelope' | 'deeper' | null {
  const open: OpenObject[] = [];
  let keyIsNext = false;
  let isData = false;
  let found: 'deeper' | null = null;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    const current = open.at(-1);
    if (char === '{' || char === '[') {
      keyIsNext = char === '{';
      const isEnvelope = keyIsNext && (open.length === 0 || (open.length === 1 && isData));
      open.push({ keys: keyIsNext ? new Set() : null, isEnvelope });
    } else if (char === '}' || char === ']') {
      open.pop();
    } else if (char === ',') {
      keyIsNext = Boolean(current?.keys);
    } else if (char === '"') {
      if (!keyIsNext || !current?.keys) {
        at = endOfString(text, at) - 1;
        continue;
      }
      // As it reads, because "\u0069d" and "id" are the same key.
      const { value: key, end } = stringAt(text, at);
      const known = current.keys.size;
      current.keys.add(key);
      if (current.keys.size === known) {
        if (current.isEnvelope) {
          return 'envelope';
        }
        found = 'deeper';
      }
      keyIsNext = false;
      isData = open.length === 1 && key === 'data';
      at = end - 1;
    }
  }
  return found;
}
