import { Worker } from 'node:worker_threads';
import type { OnApplicationBootstrap } from '@nestjs/common';

/** What the watching thread is told when it starts. */
export interface HangWatchSettings {
  readonly databaseUrl: string;
  /** The event loop may stand still for so long. */
  readonly longestHangMs: number;
}

export interface WatchedLoop extends HangWatchSettings {
  /** Counted up by the event loop each `tickMs`. */
  readonly ticks: Int32Array<SharedArrayBuffer>;
  readonly tickMs: number;
}

const TICK_MS = 250;

/**
 * Notices from another thread that this one's event loop stands still, as an endless loop over some odd
 * event would make it: no timer of our own could. The thread writes down where it stands and ends the
 * process, so that the attempt counts and others go on.
 */
export class HangWatch implements OnApplicationBootstrap {
  readonly #ticks = new Int32Array(new SharedArrayBuffer(4));
  readonly #leases = new Set<string>();
  #thread: Worker | null = null;

  constructor(private readonly settings: HangWatchSettings) {}

  onApplicationBootstrap(): void {
    setInterval(() => Atomics.add(this.#ticks, 0, 1), TICK_MS).unref();
    const watched: WatchedLoop = { ...this.settings, ticks: this.#ticks, tickMs: TICK_MS };
    this.#thread = new Worker(new URL('./hang-watch.thread.js', import.meta.url), {
      workerData: watched,
      name: 'hang-watch',
    });
    this.#thread.unref();
  }

  /** What the process works on from now on: it is what a hang is blamed on. */
  holds(leaseToken: string): void {
    this.#leases.add(leaseToken);
    this.#thread?.postMessage([...this.#leases]);
  }

  letsGo(leaseToken: string): void {
    this.#leases.delete(leaseToken);
    this.#thread?.postMessage([...this.#leases]);
  }
}
