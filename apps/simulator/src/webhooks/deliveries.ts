import { Outage } from '../misbehaviour/outage.js';
import { makeAttempt, type DeliveryOptions } from './make-attempt.js';
import { SendQueue } from './send-queue.js';
import type { SentEvent } from './sent-event.js';

const HOUR_MS = 3_600_000;
/** Once an hour for three days, and the first one (contract 1.4). */
const MOST_ATTEMPTS = 1 + 3 * 24;

/** Sends events until they are delivered or three days have passed. */
export class Deliveries {
  readonly outage: Outage;
  readonly #queue = new SendQueue();
  readonly #end = new AbortController();
  /** What an outage of the vendor keeps from going. */
  readonly #heldUp: (() => void)[] = [];

  constructor(private readonly options: DeliveryOptions) {
    this.outage = new Outage(options.clock, () => {
      for (const resume of this.#heldUp.splice(0)) {
        resume();
      }
    });
  }

  /** Sends an event now, and again each hour until it is delivered. */
  begin(event: SentEvent, parallel: boolean): void {
    this.#enqueue(() => this.#try(event, 1, null), parallel);
  }

  /** Sends a body of an event once, and not again. */
  sendExtra(event: SentEvent, body: string, parallel: boolean): void {
    this.#enqueue(() => this.#send(event, body), parallel);
  }

  settled(): Promise<void> {
    return this.#queue.idle();
  }

  /** How many are being sent or wait for their turn. */
  get inHand(): number {
    return this.#queue.length;
  }

  stop(): void {
    this.#end.abort();
  }

  /** @param firstAt when the first attempt was; null when this is it */
  async #try(event: SentEvent, attempt: number, firstAt: number | null): Promise<void> {
    // A duplicate may have got through in the meantime.
    if (event.state !== 'waiting') {
      return;
    }
    const beganAt = firstAt ?? this.options.clock.now();
    await this.#send(event, event.payload);
    if (event.state !== 'waiting') {
      return;
    }
    if (attempt === MOST_ATTEMPTS) {
      event.state = 'gone';
      return;
    }
    // Counted from the first one: hours of slow answers must not add up to more than three days.
    this.options.clock.at(beganAt + attempt * HOUR_MS, () => {
      this.#enqueue(() => this.#try(event, attempt + 1, beganAt), false);
    });
  }

  async #send(event: SentEvent, body: string): Promise<void> {
    const attempt = await makeAttempt(body, this.options, this.outage, this.#end.signal);
    event.attempts.push(attempt);
    const succeeded = attempt.status !== null && attempt.status >= 200 && attempt.status < 300;
    // That other content arrived under its id does not deliver the event.
    if (succeeded && body === event.payload) {
      event.state = 'delivered';
    }
  }

  #enqueue(job: () => Promise<void>, parallel: boolean): void {
    const whenUp = async () => {
      if (this.outage.of === 'vendor') {
        this.#heldUp.push(() => this.#enqueue(job, parallel));
      } else if (!this.#end.signal.aborted) {
        await job();
      }
    };
    if (parallel) {
      this.#queue.addInParallel(whenUp);
    } else {
      this.#queue.add(whenUp);
    }
  }
}
