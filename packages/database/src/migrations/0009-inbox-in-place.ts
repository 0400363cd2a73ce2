import { RollForward } from './roll-forward.js';

const statements = [
  // A row is claimed by an update. With room on its page the new version stays there, and no index gets another
  // entry, of which claims would have to walk over all: each row has one such update before it goes.
  'alter table inbox set (fillfactor = 45)',
];

export class InboxInPlace1764662400000 extends RollForward {
  readonly name = 'InboxInPlace1764662400000';

  readonly statements = statements;
}
