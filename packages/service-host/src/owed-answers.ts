import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

interface Latest {
  readonly newest: ServerResponse;
  readonly before: ServerResponse | undefined;
}

/** The answers that connections still wait for. A request may come before the one ahead of it is answered. */
export class OwedAnswers {
  readonly #latest = new WeakMap<Duplex, Latest>();

  note(answer: ServerResponse): void {
    const { socket } = answer.req;
    this.#latest.set(socket, { newest: answer, before: this.#latest.get(socket)?.newest });
    // A connection that is kept alive must not keep what its last request brought.
    answer.once('close', () => {
      if (this.#latest.get(socket)?.newest === answer) {
        this.#latest.delete(socket);
      }
    });
  }

  /** Ends a connection with the answer to its last complete request; false where none is owed. */
  endWithLast(socket: Duplex): boolean {
    const latest = this.#latest.get(socket);
    // When a request begins, the one before it is complete.
    const last = latest?.newest.req.complete ? latest.newest : latest?.before;
    if (!last || last.writableFinished) {
      return false;
    }
    if (last.shouldKeepAlive) {
      last.shouldKeepAlive = false;
      // Its head may be written already, behind an earlier answer that is not: then only this closes the connection.
      last.once('finish', () => socket.end());
    }
    return true;
  }
}
