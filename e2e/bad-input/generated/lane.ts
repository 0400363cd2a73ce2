import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { readAnswers } from '../read-answers.js';

/** What a request was answered, or that it was not. */
export type LaneAnswer = { readonly status: number; readonly body: string } | 'closed' | 'hung';

const HUNG_AFTER_MS = 10_000;

/** One connection that is kept for one request after the other; made anew when it was closed. */
export class Lane {
  #socket: Socket | null = null;

  constructor(private readonly port: number) {}

  async ask(wire: Buffer): Promise<LaneAnswer> {
    const socket = await this.#connected();
    return new Promise((resolve) => {
      let received: Buffer = Buffer.alloc(0);
      const finish = (answer: LaneAnswer) => {
        clearTimeout(hung);
        socket.off('data', onData).off('close', onClose);
        if (typeof answer === 'string') {
          socket.destroy();
          this.#socket = null;
        }
        resolve(answer);
      };
      const onData = (chunk: Buffer) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        const [answer] = readAnswers(received);
        if (answer) {
          finish(answer);
        }
      };
      const onClose = () => finish('closed');
      const hung = setTimeout(() => finish('hung'), HUNG_AFTER_MS);
      socket.on('data', onData).on('close', onClose).write(wire);
    });
  }

  close(): void {
    this.#socket?.destroy();
  }

  async #connected(): Promise<Socket> {
    if (!this.#socket) {
      this.#socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true });
      this.#socket.on('error', () => {});
      await once(this.#socket, 'connect');
    }
    return this.#socket;
  }
}
