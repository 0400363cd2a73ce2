import { Inject, Injectable } from '@nestjs/common';
import { METRICS } from '@forum-sync/service-host';
import { Counter, Histogram, Registry } from 'prom-client';
import { AckWatch } from './ack-watch.js';

/** What became of an authenticated request. */
export type DeliveryOutcome = (typeof OUTCOMES)[number];
/** Reasons to wake somebody. */
export type Alarm = (typeof ALARMS)[number];

const OUTCOMES = [
  'stored',
  'duplicate',
  'conflict',
  'too_large',
  'unavailable',
  'incomplete',
] as const;
const ALARMS = ['vendor_with_wrong_token', 'too_large', 'conflict'] as const;
const FAMILIES = ['ipv4', 'ipv6', 'unknown'] as const;

/** What the receiver counts. No label carries anything that a sender can choose. */
@Injectable()
export class DeliveryMetrics {
  readonly #deliveries: Counter<'outcome'>;
  readonly #strangers: Counter<'family'>;
  readonly #alarms: Counter<'alarm'>;
  readonly #ack: Histogram;
  readonly #flush: Histogram;

  constructor(
    @Inject(METRICS) registry: Registry,
    private readonly ackWatch: AckWatch,
  ) {
    const registers = [registry];
    this.#deliveries = new Counter({
      name: 'forum_sync_deliveries_total',
      help: 'Authenticated deliveries by what became of them',
      labelNames: ['outcome'],
      registers,
    });
    this.#strangers = new Counter({
      name: 'forum_sync_strangers_total',
      help: 'Requests without a known token, answered 404, by address family',
      labelNames: ['family'],
      registers,
    });
    this.#alarms = new Counter({
      name: 'forum_sync_alarms_total',
      help: 'Things that somebody should look at',
      labelNames: ['alarm'],
      registers,
    });
    this.#ack = new Histogram({
      name: 'forum_sync_ack_seconds',
      help: 'From the complete body to the answer',
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
      registers,
    });
    this.#flush = new Histogram({
      name: 'forum_sync_flush_events',
      help: 'Events that shared one commit; the count is the number of commits',
      buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
      registers,
    });
    // Prometheus sees no growth in a counter that first appears as 1: the first alarm would wake nobody.
    OUTCOMES.forEach((outcome) => this.#deliveries.inc({ outcome }, 0));
    FAMILIES.forEach((family) => this.#strangers.inc({ family }, 0));
    ALARMS.forEach((alarm) => this.#alarms.inc({ alarm }, 0));
  }

  delivered(outcome: DeliveryOutcome): void {
    this.#deliveries.inc({ outcome });
  }

  acknowledged(milliseconds: number): void {
    this.#ack.observe(milliseconds / 1000);
    this.ackWatch.note(milliseconds);
  }

  flushed(events: number): void {
    this.#flush.observe(events);
  }

  stranger(address: string | null): void {
    this.#strangers.inc({ family: familyOf(address) });
  }

  alarm(alarm: Alarm): void {
    this.#alarms.inc({ alarm });
  }
}

function familyOf(address: string | null): (typeof FAMILIES)[number] {
  if (address === null) {
    return 'unknown';
  }
  return address.includes('.') ? 'ipv4' : 'ipv6';
}
