import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a link does to the bytes that pass; may change at any moment. */
export interface Weather {
  latencyMs: number;
  /** Up to so much more, by chance. */
  jitterMs: number;
  /** Bytes in one piece at most; 0 for as they come. */
  sliceBytes: number;
}

/** Where a link is to be cut: at a statement, of which this is a part. */
export interface Cut {
  readonly statement: string;
  /** Before it is forwarded, after half of it, or when its answer is there and not passed on. */
  readonly when: 'before' | 'midway' | 'after';
  readonly reached: (link: ProxyLink) => void;
}

/** The last bytes of an answer: ReadyForQuery, idle. By then the commit has happened. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** One connection of a client through the proxy. */
export class ProxyLink {
  /** The client's application_name, once it has said it. */
  name = '';
  /** A black hole: nothing passes, nothing is closed. */
  frozen = false;
  readonly #server: Socket;
  #tail = { up: Promise.resolve(), down: Promise.resolve() };
  #awaited: Cut | null = null;
  #held: Buffer | null = null;

  constructor(
    private readonly client: Socket,
    port: number,
    private readonly weather: Weather,
    private readonly takeCut: (chunk: Buffer) => Cut | null,
    private readonly random: () => number,
  ) {
    this.#server = connect({ port, host: '127.0.0.1', noDelay: true });
    client.setNoDelay(true);
    client.on('data', (chunk) => this.#fromClient(chunk));
    this.#server.on('data', (chunk) => this.#fromServer(chunk));
    for (const socket of [client, this.#server]) {
      socket.on('error', () => {});
    }
    // A black hole does not tell either side that the other has gone.
    client.on('close', () => this.frozen || this.#server.destroy());
    this.#server.on('close', () => this.frozen || client.destroy());
  }

  /** RST to both sides. */
  reset(): void {
    this.client.resetAndDestroy();
    this.#server.resetAndDestroy();
  }

  /** Passes on the answer at which it was cut, and works again. */
  letGo(): void {
    this.frozen = false;
    this.#awaited = null;
    const held = this.#held;
    this.#held = null;
    if (held) {
      this.#forward('down', held);
    }
  }

  #fromClient(chunk: Buffer): void {
    this.name ||= /application_name\0([^\0]+)/.exec(chunk.toString('latin1'))?.[1] ?? '';
    const cut = this.frozen ? null : this.takeCut(chunk);
    if (cut?.when === 'after') {
      this.#awaited = cut;
    } else if (cut) {
      this.#forward('up', chunk.subarray(0, cut.when === 'midway' ? chunk.length / 2 : 0));
      this.frozen = true;
      cut.reached(this);
      return;
    }
    this.#forward('up', chunk);
  }

  #fromServer(chunk: Buffer): void {
    if (this.#awaited && chunk.subarray(-READY.length).equals(READY)) {
      this.frozen = true;
      this.#held = chunk;
      this.#awaited.reached(this);
    } else {
      this.#forward('down', chunk);
    }
  }

  #forward(direction: 'up' | 'down', chunk: Buffer): void {
    const { latencyMs, jitterMs, sliceBytes } = this.weather;
    const due = performance.now() + latencyMs + this.random() * jitterMs;
    const to = direction === 'up' ? this.#server : this.client;
    const write = () => {
      for (let at = 0; at < chunk.length && !this.frozen; at += sliceBytes || chunk.length) {
        to.write(chunk.subarray(at, at + (sliceBytes || chunk.length)));
      }
    };
    // One after the other, whatever the jitter: a stream never changes its order.
    this.#tail[direction] = this.#tail[direction].then(async () => {
      const wait = due - performance.now();
      return wait > 0 ? sleep(wait).then(write) : write();
    });
  }
}
