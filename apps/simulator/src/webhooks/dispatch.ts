import type { Clock } from '../clock/clock.js';
import { changeContent } from '../misbehaviour/change-content.js';
import type { Fault } from '../misbehaviour/faults.js';
import type { Misbehaviour } from '../misbehaviour/misbehaviour.js';
import { below } from '../random/random.js';
import type { Deliveries } from './deliveries.js';
import { Holdback } from './holdback.js';
import type { SentEvent } from './sent-event.js';

const LONGEST_DELAY_MS = 10 * 60_000;
/** An event that lets others pass goes by then, even if none came. */
const LONGEST_HOLD_MS = 60_000;
const MOST_PASSING = 5;

/** Decides when a new event is sent, and how often: at once and once, unless a fault wants it otherwise. */
export class Dispatch {
  readonly #held = new Holdback();

  constructor(
    private readonly clock: Clock,
    private readonly misbehaviour: Misbehaviour,
    private readonly deliveries: Deliveries,
  ) {}

  send(event: SentEvent): void {
    if (this.#happens('drop', event)) {
      event.state = 'dropped';
      return;
    }
    const { clock, misbehaviour } = this;
    const send = this.#sendOf(event);
    if (this.#happens('delay', event)) {
      clock.at(clock.now() + below(misbehaviour.random, LONGEST_DELAY_MS), send);
    } else if (this.#happens('reorder', event)) {
      this.#held.hold(send, 1 + below(misbehaviour.random, MOST_PASSING));
      clock.at(clock.now() + LONGEST_HOLD_MS, () => this.#held.release(send));
    } else {
      send();
      this.#held.passed();
    }
  }

  /** What sends an event, with its doubles right behind it. */
  #sendOf(event: SentEvent): () => void {
    const parallel = this.#happens('parallel', event);
    const doubles: string[] = [];
    if (this.#happens('duplicate', event)) {
      doubles.push(event.payload);
    }
    if (this.#happens('conflict', event)) {
      doubles.push(changeContent(event.payload));
    }
    return () => {
      this.deliveries.begin(event, parallel);
      for (const body of doubles) {
        this.deliveries.sendExtra(event, body, parallel);
      }
    };
  }

  #happens(fault: Fault, event: SentEvent): boolean {
    const does = this.misbehaviour.happens(fault);
    if (does) {
      event.faults.push(fault);
    }
    return does;
  }
}
