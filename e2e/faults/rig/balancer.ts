import { postOnce, type Attempt } from './post-once.js';

/**
 * What stands before two receivers in earnest: it sends to one in turn, and to the other where the first
 * refuses the connection or closes it without an answer. (nginx: `proxy_next_upstream error non_idempotent`;
 * a delivery may be sent twice.)
 */
export class Balancer {
  doors: string[] = [];
  /** Requests that went to a second receiver, by the reason. */
  readonly secondTries: Record<string, number> = {};
  #turn = 0;

  readonly post: typeof postOnce = async (_door, body, agent): Promise<Attempt> => {
    this.#turn += 1;
    const doors = this.doors.map(
      (_, index) => this.doors[(index + this.#turn) % this.doors.length]!,
    );
    let last: Attempt | null = null;
    for (const door of doors) {
      last = await postOnce(door, body, agent);
      if (last.status !== null) {
        return last;
      }
      const reason = last.failure ?? '';
      this.secondTries[reason] = (this.secondTries[reason] ?? 0) + 1;
    }
    return last ?? Promise.reject(new Error('there is no receiver'));
  };
}
