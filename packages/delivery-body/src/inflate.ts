import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** More than any post; a bomb of a few kilobytes would unfold to gigabytes. */
export const LARGEST_INFLATED = 10 * 1024 * 1024;
/** Nobody compresses twice; a longer list is an attack or a mistake. */
const MOST_CODINGS = 2;

const inflaters: Readonly<Record<string, (bytes: Uint8Array, limit: number) => Buffer>> = {
  gzip: (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength }),
  'x-gzip': (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength }),
  deflate: (bytes, maxOutputLength) => inflateSync(bytes, { maxOutputLength }),
  br: (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength }),
};

/** Undoes a Content-Encoding. `bomb`: it unfolds to more than `largest`; `encoding`: it cannot be undone. */
export function inflate(
  bytes: Uint8Array,
  contentEncoding: string,
  largest = LARGEST_INFLATED,
): Uint8Array | 'bomb' | 'encoding' {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > MOST_CODINGS) {
    return 'encoding';
  }
  let inflated = bytes;
  for (const coding of codings.toReversed()) {
    // `constructor` is no coding, but every object has it.
    const undo = Object.hasOwn(inflaters, coding) ? inflaters[coding] : undefined;
    if (!undo) {
      return 'encoding';
    }
    try {
      inflated = undo(inflated, largest);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'encoding';
    }
  }
  return inflated;
}
