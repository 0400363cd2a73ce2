import type { Clock } from '../clock/clock.js';

/**
 * What is down. `vendor`: it sends nothing, and all that waited comes when it is over. `endpoint`: each
 * send is refused without reaching it, and counts as an attempt.
 */
export type OutageOf = 'vendor' | 'endpoint';

const HOUR_MS = 3_600_000;

/** A time of the forum's clock in which sends do not get through. */
export class Outage {
  #of: OutageOf | null = null;
  #until: number | null = null;
  #cancel = () => {};

  /** @param ended called when an outage is over */
  constructor(
    private readonly clock: Clock,
    private readonly ended: () => void,
  ) {}

  get of(): OutageOf | null {
    return this.#of;
  }

  /** When it will be over, in the forum's milliseconds. */
  get until(): number | null {
    return this.#until;
  }

  begin(of: OutageOf, hours: number): void {
    this.end();
    this.#of = of;
    this.#until = this.clock.now() + hours * HOUR_MS;
    this.#cancel = this.clock.at(this.#until, () => this.end());
  }

  end(): void {
    this.#cancel();
    this.#of = null;
    this.#until = null;
    this.ended();
  }
}
