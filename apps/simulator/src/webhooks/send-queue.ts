type Job = () => Promise<void>;

/** Sends one after the other, as far as anybody knows how the vendor does it; some may jump the queue. */
export class SendQueue {
  readonly #waiting: Job[] = [];
  #serialRuns = false;
  #running = 0;
  #idle: (() => void)[] = [];

  add(job: Job): void {
    this.#waiting.push(job);
    this.#startNext();
  }

  /** Starts at once, whatever else is being sent. */
  addInParallel(job: Job): void {
    void this.#run(job);
  }

  get length(): number {
    return this.#waiting.length + this.#running;
  }

  /** Resolves when nothing is being sent and nothing waits for its turn. */
  idle(): Promise<void> {
    return this.length === 0
      ? Promise.resolve()
      : new Promise((resolve) => this.#idle.push(resolve));
  }

  #startNext(): void {
    const job = this.#serialRuns ? undefined : this.#waiting.shift();
    if (!job) {
      return;
    }
    this.#serialRuns = true;
    void this.#run(job, () => {
      this.#serialRuns = false;
      this.#startNext();
    });
  }

  async #run(job: Job, then: () => void = () => {}): Promise<void> {
    this.#running += 1;
    await job();
    this.#running -= 1;
    then();
    if (this.length === 0) {
      for (const resolve of this.#idle.splice(0)) {
        resolve();
      }
    }
  }
}
