import { request as httpRequest, type ClientRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Attempt } from './sent-event.js';

/** How the bytes of one send go out. */
export type SendMode = 'plain' | 'slow' | 'hanging' | 'broken';

export interface SendOptions {
  readonly mode: SendMode;
  /** Of our clock, not the forum's: the other side is a real program. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

type Outcome = Omit<Attempt, 'at' | 'sent'>;

/** What the log keeps of an answer's body. */
const KEPT_ANSWER_BYTES = 4_096;

/** POSTs a body once. Never fails: what went wrong is in the outcome. Redirects are not followed. */
export function sendOnce(url: URL, body: string, options: SendOptions): Promise<Outcome> {
  const { mode, timeoutMs, signal } = options;
  return new Promise((resolve) => {
    const bytes = Buffer.from(body);
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      method: 'POST',
      // A connection each: one that is kept may be closed by the other side just as we use it.
      agent: false,
      signal,
      headers: {
        'content-type': 'application/json',
        'content-length': bytes.length,
        'user-agent': 'Forum simulator',
      },
    });
    const outcome = { status: null as number | null, headers: {}, answer: '' };
    let answer = Buffer.alloc(0);
    const timer = setTimeout(() => request.destroy(new Error('no answer in time')), timeoutMs);
    const end = (error: string | null) => {
      clearTimeout(timer);
      resolve({ ...outcome, answer: answer.toString(), error });
    };
    request.on('error', (error) => end(error.message));
    request.on('close', () => end('the connection was closed without an answer'));
    request.on('response', (response) => {
      outcome.status = response.statusCode ?? null;
      outcome.headers = headersOf(response.rawHeaders);
      response.on('data', (chunk: Buffer) => {
        answer = Buffer.concat([answer, chunk]).subarray(0, KEPT_ANSWER_BYTES);
        if (answer.length === KEPT_ANSWER_BYTES) {
          request.destroy();
        }
      });
      // The status decides; that the answer's body breaks off is no failure.
      response.on('close', () => end(null));
      response.on('error', () => end(null));
    });
    write(request, bytes, mode);
  });
}

/** A moment in which the other side has half of the body. */
const SLOW_MS = 200;

function write(request: ClientRequest, bytes: Buffer, mode: SendMode): void {
  if (mode === 'plain') {
    request.end(bytes);
    return;
  }
  const half = bytes.subarray(0, bytes.length / 2);
  const rest = bytes.subarray(half.length);
  request.write(half, () => {
    if (mode === 'broken') {
      request.destroy(new Error('the connection was cut (a fault)'));
    }
  });
  if (mode === 'slow') {
    setTimeout(() => request.end(rest), SLOW_MS);
  }
}

function headersOf(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index]!.toLowerCase();
    headers[name] = name in headers ? `${headers[name]}, ${raw[index + 1]}` : raw[index + 1]!;
  }
  return headers;
}
