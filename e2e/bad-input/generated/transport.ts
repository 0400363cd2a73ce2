import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { chunked, DOOR, head } from '../corpus/request.js';
import { OLD_TOKEN } from '../canaries.js';

/** How a body travels: none of it may matter. */
export interface Transport {
  readonly contentType: string | null;
  readonly chunkSize: number | null;
  readonly compression: 'gzip' | 'br' | 'a lie' | null;
  readonly path: string;
}

/** Every byte that a header may hold. */
const headerText = fc
  .array(
    fc.constantFrom(...[...Array(255).keys()].filter((byte) => byte >= 0x20 && byte !== 0x7f)),
    {
      maxLength: 30,
    },
  )
  .map((bytes) => String.fromCharCode(...bytes));

export const transports: fc.Arbitrary<Transport> = fc.record({
  contentType: fc.oneof(
    { weight: 3, arbitrary: fc.constant('application/json') },
    { weight: 1, arbitrary: fc.constantFrom(null, '', '///', 'text/plain', 'multipart/form-data') },
    { weight: 1, arbitrary: headerText },
  ),
  chunkSize: fc.constantFrom(null, null, null, 1_000, 100, 7),
  compression: fc.constantFrom(null, null, null, null, null, null, 'gzip', 'br', 'a lie'),
  path: fc.constantFrom(DOOR, DOOR, DOOR, `${DOOR}/`, `${DOOR}?a=1`, `/webhooks/${OLD_TOKEN}`),
});

/** The bytes of a request that brings the body, and the body as it is sent. */
export function travelling(body: Buffer, { contentType, chunkSize, compression, path }: Transport) {
  const sent = compress(body, compression);
  const headers = [
    ...(contentType === null ? [] : [`Content-Type: ${contentType}`]),
    ...(compression === null ? [] : [`Content-Encoding: ${compression}`]),
  ];
  const parts = { path, headers, keepAlive: true };
  return {
    sent,
    wire: Buffer.concat(
      chunkSize === null
        ? [head(parts, sent.length), sent]
        : [
            head(
              {
                ...parts,
                contentLength: false,
                headers: [...headers, 'Transfer-Encoding: chunked'],
              },
              0,
            ),
            chunked(sent, chunkSize),
          ],
    ),
  };
}

const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

function compress(body: Buffer, compression: Transport['compression']): Buffer {
  if (compression === 'gzip') {
    return gzipSync(body, { level: 1 });
  }
  return compression === 'br' ? brotliCompressSync(body, QUICKLY) : body;
}
