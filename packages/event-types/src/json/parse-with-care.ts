import { cleanValue } from './clean-value.js';
import type { JsonFlag } from './json-flag.js';
import { keepNumber } from './keep-number.js';
import { parseByHand } from './parse-by-hand.js';

/**
 * A valid JSON text as a value that is safe to keep; what was changed is added to `flags`. Several
 * times the price of JSON.parse: for the few texts that need it.
 */
export function parseWithCare(text: string, flags: Set<JsonFlag>): { value: unknown } | 'nul key' {
  let nulKey = false;
  const value = parseByHand(
    text,
    (key, source) => {
      const kept = keepNumber(key, source);
      if (kept === null) {
        flags.add('number_range');
      }
      return kept;
    },
    (key) => {
      nulKey ||= key.includes('\0');
    },
  );
  return nulKey ? 'nul key' : { value: cleanValue(value, flags) };
}
