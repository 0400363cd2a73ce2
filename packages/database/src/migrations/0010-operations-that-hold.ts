import { RollForward } from './roll-forward.js';

const statements = [
  // A rebuild has to tell the stamps of this order from those of the one before.
  'alter table forums add column event_order_since timestamptz(3) not null default now()',
  // A replay keeps its rate however many workers carry it out.
  'alter table replays add column paced_until timestamptz not null default now()',
  // As for outcomes: what a read changed is kept as long as the history is.
  'alter table reads add column forgotten boolean not null default false',
];

export class OperationsThatHold1764748800000 extends RollForward {
  readonly name = 'OperationsThatHold1764748800000';

  readonly statements = statements;
}
