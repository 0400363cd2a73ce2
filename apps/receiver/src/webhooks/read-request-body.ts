import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Share } from './body-budget.js';
import { Pieces } from './pieces.js';

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
    const pieces = new Pieces();
    let size = 0;
    const skip = () => {
      // The rest is read and thrown away, or the sender would not see the answer.
      request.removeAllListeners('data').resume();
      pieces.drop();
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit && share?.take(chunk.length) === false) {
        skip();
        resolve(NO_ROOM);
      } else if (size <= limit) {
        pieces.add(chunk);
      } else {
        pieces.add(chunk);
        const came = pieces.take();
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
      // The request, and the pieces with it, lives until it is answered: held on to, each body would be here twice.
      resolve({ kind: 'complete', bytes: pieces.take() });
    });
    request.on('close', () => resolve(INCOMPLETE));
    request.on('error', () => resolve(INCOMPLETE));
  });
}
