import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { sampleRequest, writeId, type Request } from './sample-event.js';

const END_OF_HEAD = '\r\n\r\n';

/**
 * One keep-alive connection that sends the sample event and reads the status.
 *
 * On bare sockets, because the generator shares the machine with what it measures: a request costs it
 * about a fifth of what an HTTP client takes, so it is never the one that is measured.
 */
export class KeepAliveConnection {
  readonly #request: Request;
  #answered: (status: number) => void = () => {};
  #came = '';

  private constructor(
    private readonly socket: Socket,
    url: string,
  ) {
    this.#request = sampleRequest(url);
    socket.setNoDelay(true);
    socket.setEncoding('latin1').on('data', (text: string) => this.#read(text));
  }

  static async open(url: string): Promise<KeepAliveConnection> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new KeepAliveConnection(socket, url);
  }

  /** One at a time: the next may go when this one is answered. */
  send(id: number, answered: (status: number) => void): void {
    this.#answered = answered;
    writeId(this.#request, id);
    this.socket.write(this.#request.bytes);
  }

  close(): void {
    this.socket.destroy();
  }

  #read(text: string): void {
    this.#came += text;
    const head = this.#came.indexOf(END_OF_HEAD);
    if (head === -1) {
      return;
    }
    if (head + END_OF_HEAD.length !== this.#came.length) {
      throw new Error('an answer has a body, and none is expected');
    }
    const status = Number(this.#came.slice(9, 12));
    this.#came = '';
    this.#answered(status);
  }
}
