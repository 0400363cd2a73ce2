import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { ProxyLink, type Cut, type Weather } from './proxy-link.js';
import { randomFrom } from './random.js';

/** Stands between an app and PostgreSQL, and fails on demand. */
export class TcpProxy implements AsyncDisposable {
  readonly weather: Weather = { latencyMs: 0, jitterMs: 0, sliceBytes: 0 };
  readonly #links = new Set<ProxyLink>();
  readonly #random = randomFrom(1);
  #server: Server | null = null;
  #port = 0;
  #cut: Cut | null = null;
  #swallows = false;

  private constructor(private readonly target: number) {}

  static async start(target: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await proxy.up();
    return proxy;
  }

  get port(): number {
    return this.#port;
  }

  /** Listens, on the same port as before. */
  async up(): Promise<void> {
    this.#server = createServer((client) => {
      const takeCut = (chunk: Buffer) => this.#takeCut(chunk);
      const link = new ProxyLink(client, this.target, this.weather, takeCut, this.#random);
      link.frozen = this.#swallows;
      this.#links.add(link);
      client.on('close', () => link.frozen || this.#links.delete(link));
    });
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Refuses connections; those that stand are reset. */
  async down(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server) {
      const closed = once(server.close(), 'close');
      this.reset();
      await closed;
    }
  }

  reset(): void {
    this.#links.forEach((link) => link.reset());
    this.#links.clear();
  }

  /** Half-open from now on: links that stand, and new ones, swallow all and say nothing. */
  blackHole(): void {
    this.#swallows = true;
    this.#links.forEach((link) => (link.frozen = true));
  }

  /** New links work again; those in the black hole stay there, as after a firewall forgot them. */
  endBlackHole(): void {
    this.#swallows = false;
  }

  linksOf(name: string): ProxyLink[] {
    return [...this.#links].filter((link) => link.name === name && !link.frozen);
  }

  /** Black-holes only the connections that call themselves so; returns how many. */
  freeze(name: string): number {
    const chosen = this.linksOf(name);
    chosen.forEach((link) => (link.frozen = true));
    return chosen.length;
  }

  /** Freezes the next link that sends this statement, and says when it has. */
  interrupt(statement: string, when: Cut['when']): Promise<ProxyLink> {
    return new Promise((reached) => {
      this.#cut = { statement, when, reached };
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.down();
  }

  #takeCut(chunk: Buffer): Cut | null {
    const cut = this.#cut;
    if (!cut || !chunk.includes(cut.statement)) {
      return null;
    }
    this.#cut = null;
    return cut;
  }
}
