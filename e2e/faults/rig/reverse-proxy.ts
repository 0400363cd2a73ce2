import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A small proxy before the receivers, as our samples for nginx and Caddy have it: connections to the vendor
 * and to the receivers are kept, a body is read before it is passed on, and where a receiver refuses or closes
 * the connection the other one gets it.
 */
export class ReverseProxy implements AsyncDisposable {
  /** `http://host:port` of each receiver. */
  receivers: string[] = [];
  /** Requests that went to a second receiver. */
  secondTries = 0;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #server: Server;
  #turn = 0;

  private constructor() {
    this.#server = createServer((incoming, answer) => {
      void this.#pass(incoming).then((status) => answer.writeHead(status).end());
    });
  }

  static async start(): Promise<ReverseProxy> {
    const proxy = new ReverseProxy();
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#agent.destroy();
    this.#server.closeAllConnections();
    await once(this.#server.close(), 'close');
  }

  async #pass(incoming: IncomingMessage): Promise<number> {
    const { url = '', headers } = incoming;
    const body = Buffer.concat(await incoming.toArray());
    const turn = (this.#turn += 1);
    for (const index of this.receivers.keys()) {
      const receiver = this.receivers[(turn + index) % this.receivers.length]!;
      const answer = await this.#ask(`${receiver}${url}`, headers['content-type'] ?? '', body);
      if (answer) {
        return answer.statusCode ?? 502;
      }
      this.secondTries += 1;
    }
    return 502;
  }

  #ask(url: string, type: string, body: Buffer): Promise<IncomingMessage | null> {
    return new Promise((resolve) => {
      const post = request(url, {
        method: 'POST',
        agent: this.#agent,
        headers: { 'content-type': type, 'content-length': body.length },
      });
      post.on('response', (answer) => answer.resume().on('end', () => resolve(answer)));
      post.on('error', () => resolve(null));
      post.end(body);
    });
  }
}
