import { randomFor, type Random } from '../random/random.js';
import type { Fault } from './faults.js';

/** How often each fault happens: from 0 (never, as long as nothing is said) to 1 (always). */
export type Probabilities = Partial<Record<Fault, number>>;

/** Decides which faults happen: by probability, or for the next time only. */
export class Misbehaviour {
  readonly random: Random;
  #probabilities: Probabilities;
  readonly #next = new Map<Fault, number>();

  constructor(seed: string, probabilities: Probabilities = {}) {
    // Its own stream: whether faults are on must not change the forum's story.
    this.random = randomFor(seed, 'misbehaviour');
    this.#probabilities = { ...probabilities };
  }

  get probabilities(): Readonly<Probabilities> {
    return this.#probabilities;
  }

  /** Sets some probabilities; the others stay as they are. */
  set(probabilities: Probabilities): void {
    this.#probabilities = { ...this.#probabilities, ...probabilities };
  }

  /** Lets a fault happen the next times that it could, whatever its probability. */
  next(fault: Fault, times = 1): void {
    this.#next.set(fault, (this.#next.get(fault) ?? 0) + times);
  }

  /** Nothing goes wrong any more. */
  reset(): void {
    this.#probabilities = {};
    this.#next.clear();
  }

  /** Whether a fault happens now. Asked once for each chance that it has. */
  happens(fault: Fault): boolean {
    const times = this.#next.get(fault) ?? 0;
    if (times > 0) {
      this.#next.set(fault, times - 1);
      return true;
    }
    const probability = this.#probabilities[fault] ?? 0;
    return probability > 0 && this.random() < probability;
  }
}
