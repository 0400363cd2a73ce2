import { createHash } from 'node:crypto';
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { makeEvent } from './make-event.js';
import type { Attempt, postOnce } from './post-once.js';
import { randomFrom } from './random.js';

/** An event that was sent, and all that came of it. */
export interface Sent {
  readonly id: number;
  readonly body: Buffer;
  readonly sha256: string;
  readonly attempts: Attempt[];
}

/** The vendor's hour, scaled down. */
const HOUR_MS = 700;

export const isAck = ({ status }: Attempt): boolean =>
  status !== null && status >= 200 && status < 300;

/**
 * Plays the vendor: only a 2xx counts, all else is repeated an "hour" later, for three "days"; then the
 * event is forgotten. Its log is what the checker compares with the database.
 */
export class Vendor {
  readonly sent: Sent[] = [];
  readonly #agent = new Agent({ keepAlive: true });
  readonly #random: () => number;
  readonly #open = new Set<Promise<void>>();
  #load: NodeJS.Timeout | null = null;
  #gone = false;
  /** In the order they came. */
  readonly #ackTimes: number[] = [];

  /** @param door the webhook URL; asked anew for each attempt */
  constructor(
    private readonly door: () => string,
    private readonly how: {
      readonly seed: number;
      readonly post: typeof postOnce;
      readonly makeEvent: typeof makeEvent;
    },
  ) {
    this.#random = randomFrom(how.seed);
  }

  /** A new event that nobody has sent yet. */
  next(): Sent {
    const id = this.sent.length + 1;
    const body = this.how.makeEvent(id, this.#random);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const event = { id, body, sha256, attempts: [] };
    this.sent.push(event);
    return event;
  }

  async attempt(event: Sent): Promise<Attempt> {
    const attempt = await this.how.post(this.door(), event.body, this.#agent);
    event.attempts.push(attempt);
    if (isAck(attempt)) {
      this.#ackTimes.push(attempt.at + attempt.ms);
    }
    return attempt;
  }

  /** Sends an event until it is acknowledged, as the vendor does. */
  deliver(event: Sent): Promise<void> {
    const delivered = this.#deliver(event);
    this.#open.add(delivered);
    return delivered.finally(() => this.#open.delete(delivered));
  }

  /** New events at this rate, whatever becomes of those before: the vendor does not wait. */
  startLoad(perSecond: number): void {
    const started = performance.now();
    let begun = 0;
    this.#load = setInterval(() => {
      for (
        const due = ((performance.now() - started) / 1_000) * perSecond;
        begun < due;
        begun += 1
      ) {
        void this.deliver(this.next());
      }
    }, 5);
  }

  /** No new events; waits until each is acknowledged or forgotten. */
  async quiesce(): Promise<void> {
    clearInterval(this.#load ?? undefined);
    while (this.#open.size > 0) {
      await Promise.all(this.#open);
    }
    this.#agent.destroy();
  }

  /** Goes home at once, whatever is still to be repeated. */
  abandon(): void {
    this.#gone = true;
    clearInterval(this.#load ?? undefined);
    this.#agent.destroy();
  }

  /** Whether there was a 503 yet. */
  wasRefused(): boolean {
    return this.sent.some(({ attempts }) => attempts.some(({ status }) => status === 503));
  }

  /** When the first 2xx came that came after this moment; null while there is none. */
  firstAckAfter(moment: number): number | null {
    const later = this.#ackTimes.findLastIndex((time) => time <= moment) + 1;
    return this.#ackTimes[later] ?? null;
  }

  async #deliver(event: Sent): Promise<void> {
    for (let hour = 0; hour <= 72 && !this.#gone; hour += 1) {
      if (isAck(await this.attempt(event))) {
        return;
      }
      // Spread a little, or all that failed would come back in one instant.
      await sleep(HOUR_MS * (0.75 + this.#random() / 2));
    }
  }
}
