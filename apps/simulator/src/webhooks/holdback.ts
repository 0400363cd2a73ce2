type Send = () => void;

interface Held {
  readonly send: Send;
  /** How many others must go first. */
  after: number;
}

/** Sends that let others pass: that is how events come out of order. */
export class Holdback {
  #held: Held[] = [];

  hold(send: Send, after: number): void {
    this.#held.push({ send, after });
  }

  /** Lets one go that nothing has passed yet. */
  release(send: Send): void {
    const held = this.#held.find((one) => one.send === send);
    if (held) {
      this.#held = this.#held.filter((one) => one !== held);
      send();
    }
  }

  /** Another one has gone: those that have waited long enough follow it. */
  passed(): void {
    const due = this.#held.filter((held) => (held.after -= 1) <= 0);
    this.#held = this.#held.filter((held) => held.after > 0);
    for (const { send } of due) {
      send();
    }
  }
}
