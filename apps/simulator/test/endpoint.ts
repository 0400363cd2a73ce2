import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A webhook endpoint of a test: it remembers what came. */
export interface Endpoint extends AsyncDisposable {
  readonly url: string;
  /** Complete bodies, in order. */
  readonly bodies: string[];
  /** How many requests had begun, also those that broke off. */
  begun(): number;
  /** How many were there at the same time at most. */
  mostAtOnce(): number;
}

type Answer = (response: ServerResponse, nth: number, request: IncomingMessage) => void;

export const answerWith =
  (status: number, headers = {}): Answer =>
  (response) => {
    response.writeHead(status, headers).end();
  };

export async function startEndpoint(answer: Answer = answerWith(204)): Promise<Endpoint> {
  const bodies: string[] = [];
  let begun = 0;
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    begun += 1;
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => (open -= 1));
    const chunks: Buffer[] = [];
    request.on('error', () => {});
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString());
      answer(response, bodies.length, request);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks/secret`,
    bodies,
    begun: () => begun,
    mostAtOnce: () => most,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
