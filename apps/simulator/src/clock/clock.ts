import { Timers, type Timer } from './timers.js';

/** The longest that setTimeout can wait; more would fire at once. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * The forum's clock, in milliseconds since 1970. With scale 0 it stands until `advance` moves it; with
 * scale 1 it goes as ours does, with 3600 an hour a second. All that the vendor does later waits on it.
 */
export class Clock {
  readonly #timers = new Timers();
  /** The forum's time at a moment of ours; between them the scale decides. */
  #base: number;
  #baseWall = performance.now();
  #scale: number;
  #alarm: NodeJS.Timeout | undefined;
  #advancing: Promise<void> = Promise.resolve();
  #stopped = false;

  /** @param settled resolves when what the last timers began has come to an end */
  constructor(
    startsAt: number,
    scale: number,
    private readonly settled: () => Promise<void>,
  ) {
    this.#base = startsAt;
    this.#scale = scale;
  }

  now(): number {
    return this.#base + (performance.now() - this.#baseWall) * this.#scale;
  }

  /** The time as the vendor writes it: whole seconds. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  get scale(): number {
    return this.#scale;
  }

  setScale(scale: number): void {
    this.#moveTo(this.now());
    this.#scale = scale;
    this.#setAlarm();
  }

  /** Calls `run` when the clock reaches a time; returns what cancels that. */
  at(time: number, run: () => void): () => void {
    const timer: Timer = { at: time, run };
    this.#timers.add(timer);
    this.#setAlarm();
    return () => this.#timers.remove(timer);
  }

  /**
   * Moves the clock on. It stops at each timer on the way and waits until what that began has ended, so
   * that an event sent at noon has its answer before one o'clock, however fast the day goes by.
   */
  advance(ms: number): Promise<void> {
    this.#advancing = this.#advancing.then(() => this.#advanceTo(this.now() + ms));
    return this.#advancing;
  }

  /** No timer runs any more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#alarm);
  }

  async #advanceTo(target: number): Promise<void> {
    await this.settled();
    for (;;) {
      const timer = this.#stopped ? undefined : this.#timers.takeDue(target);
      if (!timer) {
        break;
      }
      this.#moveTo(Math.max(timer.at, this.now()));
      timer.run();
      await this.settled();
    }
    this.#moveTo(Math.max(target, this.now()));
    this.#setAlarm();
  }

  #moveTo(time: number): void {
    this.#base = time;
    this.#baseWall = performance.now();
  }

  #setAlarm(): void {
    clearTimeout(this.#alarm);
    const { next } = this.#timers;
    if (!next || this.#scale === 0 || this.#stopped) {
      return;
    }
    const wait = Math.max(0, (next.at - this.now()) / this.#scale);
    this.#alarm = setTimeout(() => this.#runDue(), Math.min(Math.ceil(wait), LONGEST_WAIT_MS));
    this.#alarm.unref();
  }

  #runDue(): void {
    // Due by now, not by the end of the loop: at a high scale that would never come.
    const by = this.now();
    let timer = this.#timers.takeDue(by);
    while (timer) {
      timer.run();
      timer = this.#timers.takeDue(by);
    }
    this.#setAlarm();
  }
}
