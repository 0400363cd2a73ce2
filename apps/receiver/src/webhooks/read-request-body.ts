import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Share } from './body-budget.js';

/** What came of a request's body. */
export type RequestBody =
  | { readonly kind: 'complete'; readonly bytes: Buffer }
  /** Over the limit: its beginning, and what came until then. */
  | {
      readonly kind: 'too large';
      readonly start: Buffer;
      readonly size: number;
      readonly sha256: Buffer;
    }
  /** The budget for bodies is used up. */
  | { readonly kind: 'no room' }
  /** The connection ended first. */
  | { readonly kind: 'incomplete' };

const STUB_BYTES = 64 * 1024;
const INCOMPLETE: RequestBody = { kind: 'incomplete' };
const NO_ROOM: RequestBody = { kind: 'no room' };

/**
 * Reads a body as the bytes that came: no parser, no encoding, no content type has a say.
 *
 * @param share where its bytes are counted; not needed where the limit is small
 */
export function readRequestBody(
  request: IncomingMessage,
  limit: number,
  share?: Share,
): Promise<RequestBody> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const skip = () => {
      // The rest is read and thrown away, or the sender would not see the answer.
      request.removeAllListeners('data').resume();
      chunks.length = 0;
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit && share?.take(chunk.length) === false) {
        skip();
        resolve(NO_ROOM);
      } else if (size <= limit) {
        chunks.push(chunk);
      } else {
        const came = Buffer.concat([...chunks, chunk]);
        skip();
        resolve({
          kind: 'too large',
          start: came.subarray(0, STUB_BYTES),
          size,
          sha256: createHash('sha256').update(came).digest(),
        });
      }
    });
    request.on('end', () => {
      const [only] = chunks;
      const bytes = only && chunks.length === 1 ? only : Buffer.concat(chunks, size);
      // These live as long as the request, until it is answered: each body would be in memory twice.
      chunks.length = 0;
      resolve({ kind: 'complete', bytes });
    });
    request.on('close', () => resolve(INCOMPLETE));
    request.on('error', () => resolve(INCOMPLETE));
  });
}
