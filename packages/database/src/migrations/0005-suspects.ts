import { RollForward } from './roll-forward.js';

const statements = [
  // Events whose try failed, or ended with its worker. The index has none of the others, so that those pay
  // nothing for it: a claim changes no column that it looks at.
  'alter table inbox add column suspect boolean not null default false',
  'create index inbox_suspects on inbox (id) where suspect',
];

export class Suspects1764316800000 extends RollForward {
  readonly name = 'Suspects1764316800000';

  readonly statements = statements;
}
