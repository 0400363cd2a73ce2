const PLAIN_DIGITS = /^[0-9]+$/;
const PLAIN_INTEGER = /^-?[0-9]+$/;

/** A number, or its source text where the number would say something else, or null where neither can be kept. */
export function keepNumber(key: string, source: string): number | string | null {
  const isIdKey = key === 'id' || key.endsWith('Id');
  if (isIdKey && !PLAIN_DIGITS.test(source)) {
    return source;
  }
  const parsed = Number(source);
  if (PLAIN_INTEGER.test(source) && !Number.isSafeInteger(parsed)) {
    return source;
  }
  return Number.isFinite(parsed) ? parsed : null;
}
