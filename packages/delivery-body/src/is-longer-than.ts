import { inflate } from './inflate.js';

/** Whether a body is longer than that, as it came or with its Content-Encoding undone, which stops at that length. */
export function isLongerThan(
  bytes: number,
  body: Uint8Array,
  contentEncoding: string | null,
): boolean {
  return (
    body.length > bytes ||
    (contentEncoding !== null && inflate(body, contentEncoding, bytes) === 'bomb')
  );
}
