import { request, type Agent } from 'node:http';

/** One try at a delivery, as the sender saw it. */
export interface Attempt {
  /** When it began, on performance.now()'s clock. */
  readonly at: number;
  readonly ms: number;
  /** Null when no answer came. */
  readonly status: number | null;
  /** Bytes of the answer's body. */
  readonly bodyBytes: number;
  /** Why no answer came: a code, or 'hang'. */
  readonly failure?: string;
}

/** Longer than any honest answer takes: what has not been answered by then hangs. */
const HANG_MS = 10_000;

export function postOnce(url: string, body: Buffer, agent: Agent): Promise<Attempt> {
  const at = performance.now();
  return new Promise((resolve) => {
    const ended = (status: number | null, bodyBytes: number, failure?: string) =>
      resolve({
        at,
        ms: performance.now() - at,
        status,
        bodyBytes,
        ...(failure !== undefined && { failure }),
      });
    const post = request(url, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    const hang = setTimeout(() => post.destroy(new Error('hang')), HANG_MS);
    post.on('response', (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => ended(answer.statusCode ?? 0, bytes));
      answer.on('error', () => ended(null, bytes, 'answer cut off'));
    });
    post.on('error', (error: NodeJS.ErrnoException) => ended(null, 0, error.code ?? error.message));
    post.on('close', () => clearTimeout(hang));
    post.end(body);
  });
}
