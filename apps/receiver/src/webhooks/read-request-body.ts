import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

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
  /** The connection ended first. */
  | { readonly kind: 'incomplete' };

const STUB_BYTES = 64 * 1024;
const INCOMPLETE: RequestBody = { kind: 'incomplete' };

/** Reads a body as the bytes that came: no parser, no encoding, no content type has a say. */
export function readRequestBody(request: IncomingMessage, limit: number): Promise<RequestBody> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
      } else {
        // The rest is read and thrown away, or the sender would not see the answer.
        request.removeAllListeners('data').resume();
        const came = Buffer.concat([...chunks, chunk]);
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
      resolve({
        kind: 'complete',
        bytes: only && chunks.length === 1 ? only : Buffer.concat(chunks, size),
      });
    });
    request.on('close', () => resolve(INCOMPLETE));
    request.on('error', () => resolve(INCOMPLETE));
  });
}
