import { inflate } from './inflate.js';

/** Whether a body has more bytes, as it came or with its Content-Encoding undone; it is undone no further than that. */
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
