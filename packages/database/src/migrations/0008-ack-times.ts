import { RollForward } from './roll-forward.js';

const statements = [
  // How fast a receiver answers, by its own clock: it says so with each heartbeat.
  `alter table heartbeats add column acks integer, add column acks_total_ms double precision,
    add column acks_slowest_ms double precision`,
];

export class AckTimes1764576000000 extends RollForward {
  readonly name = 'AckTimes1764576000000';

  readonly statements = statements;
}
