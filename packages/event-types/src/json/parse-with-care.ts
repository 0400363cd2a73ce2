import { cleanValue } from './clean-value.js';
import type { JsonFlag } from './json-flag.js';
import { parseByHand } from './parse-by-hand.js';

const PLAIN_DIGITS = /^[0-9]+$/;
const PLAIN_INTEGER = /^-?[0-9]+$/;

/**
 * A valid JSON text as a value that is safe to keep; what was changed is added to `flags`. Several
 * times the price of JSON.parse: for the few texts that need it.
 */
export function parseWithCare(text: string, flags: Set<JsonFlag>): { value: unknown } | 'nul key' {
  const value = parseByHand(text, (key, source) => {
    const kept = keepNumber(key, Number(source), source);
    if (kept === null) {
      flags.add('number_range');
    }
    return kept;
  });
  return cleanValue(value, flags);
}

/** A number, or its source text where the number would say something else, or null where neither can be kept. */
function keepNumber(key: string, parsed: number, source: string): number | string | null {
  const isIdKey = key === 'id' || key.endsWith('Id');
  if (isIdKey && !PLAIN_DIGITS.test(source)) {
    return source;
  }
  if (PLAIN_INTEGER.test(source) && !Number.isSafeInteger(parsed)) {
    return source;
  }
  return Number.isFinite(parsed) ? parsed : null;
}
