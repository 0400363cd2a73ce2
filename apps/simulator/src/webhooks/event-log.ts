import type { SentEvent } from './sent-event.js';

/** A forum that lives for days must not fill the memory; how long the vendor keeps its log is not known. */
const KEPT = 20_000;

/** The webhook log: the latest events, with their attempts. */
export class EventLog {
  readonly #events = new Map<number, SentEvent>();
  #total = 0;

  add(event: SentEvent): void {
    this.#total += 1;
    this.#events.set(event.id, event);
    if (this.#events.size > KEPT) {
      const [oldest] = this.#events.keys();
      this.#events.delete(oldest!);
    }
  }

  /** How many were ever made, those that are no longer kept included. */
  get total(): number {
    return this.#total;
  }

  get size(): number {
    return this.#events.size;
  }

  get(id: number): SentEvent | undefined {
    return this.#events.get(id);
  }

  /** All that are kept, oldest first. */
  all(): SentEvent[] {
    return [...this.#events.values()];
  }

  newestFirst(offset: number, limit: number): SentEvent[] {
    const end = this.size - offset;
    return this.all()
      .slice(Math.max(0, end - limit), Math.max(0, end))
      .toReversed();
  }
}
