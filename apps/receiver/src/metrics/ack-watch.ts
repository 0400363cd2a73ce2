import { Injectable } from '@nestjs/common';
import type { AckTimes } from '@forum-sync/database';

/** How fast deliveries are answered, between one heartbeat and the next. */
@Injectable()
export class AckWatch {
  #count = 0;
  #totalMs = 0;
  #slowestMs = 0;

  note(milliseconds: number): void {
    this.#count += 1;
    this.#totalMs += milliseconds;
    this.#slowestMs = Math.max(this.#slowestMs, milliseconds);
  }

  /** The answers since the last call; null if there were none. */
  take(): AckTimes | null {
    const taken = { count: this.#count, totalMs: this.#totalMs, slowestMs: this.#slowestMs };
    [this.#count, this.#totalMs, this.#slowestMs] = [0, 0, 0];
    return taken.count === 0 ? null : taken;
  }
}
