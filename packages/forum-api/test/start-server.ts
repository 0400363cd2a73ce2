import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ForumApiOptions } from '../src/create-forum-api.js';

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Milliseconds, monotonic. */
  readonly at: number;
}

/** Answers one request; gets how many came before it. */
export type Handler = (response: ServerResponse, seen: Seen, before: number) => void;

/** A vendor on this machine that does what the test says, and remembers what it was asked. */
export async function startServer(handler: Handler) {
  const seen: Seen[] = [];
  const server = createServer((message, response) => {
    const at = performance.now();
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      const { method = '', url = '', headers } = message;
      const request = { method, url, headers, body: Buffer.concat(chunks).toString(), at };
      seen.push(request);
      handler(response, request, seen.length - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server has no other kind of address
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1/api`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(value: unknown, status = 200): Handler {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
}

/** Answers with a text. */
export function answer(status: number, body = '', headers: Record<string, string> = {}): Handler {
  return (response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** The first answers in their order; the last one for all that follow. */
export function inTurn(...handlers: readonly Handler[]): Handler {
  return (response, seen, before) => {
    handlers[Math.min(before, handlers.length - 1)]!(response, seen, before);
  };
}

/** The vendor's error body. */
export function vendorError(param: string | null, message = 'Something is wrong.') {
  return { status: 'error', error: { param, message, code: 'x' } };
}

/** Options for tests: no rate, no pauses. */
export function quick(baseUrl: string): ForumApiOptions {
  return {
    apiKey: 'a-key',
    baseUrl,
    limiter: { take: async () => {} },
    sleep: async () => {},
    timeoutMs: 5000,
  };
}
