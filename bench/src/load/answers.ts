/** What came back, and how long it took. */
export class Answers {
  readonly refused: number[] = [];
  readonly #latencies: number[] = [];
  #acknowledged = 0;
  #open = 0;
  #allAnswered: () => void = () => {};

  /** @param endsAt answers after this moment are recorded, and count neither as rate nor as latency */
  constructor(private readonly endsAt: number) {}

  get acknowledged(): number {
    return this.#acknowledged;
  }

  sent(): void {
    this.#open += 1;
  }

  answered(id: number, status: number, latency: number): void {
    this.#open -= 1;
    if (status !== 200) {
      this.refused.push(id);
    } else if (performance.now() <= this.endsAt) {
      this.#acknowledged += 1;
      this.#latencies.push(latency);
    }
    if (this.#open === 0) {
      this.#allAnswered();
    }
  }

  percentiles(): { p50: number; p99: number } {
    const sorted = Float64Array.from(this.#latencies).toSorted();
    const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
    return { p50: at(0.5), p99: at(0.99) };
  }

  /** Nothing that was sent may be left unjudged: it may be acknowledged yet. */
  async all(): Promise<void> {
    if (this.#open > 0) {
      await new Promise<void>((resolve) => (this.#allAnswered = resolve));
    }
  }
}
