import { RollForward } from './roll-forward.js';

const observed = `
  forum_id integer not null,
  extra jsonb not null default '{}',
  version bigint not null,
  source text not null,
  observed_at timestamptz(3) not null,
  stamp text collate "C" not null,
  deleted_at timestamptz(3)`;

const statements = [
  // Their reads were not kept, so no rebuild could make the rows again: the next backfill or reconcile does.
  'drop table categories, user_groups',
  `create table categories (
    ${observed},
    category_id bigint not null,
    title text,
    description text,
    parent_id bigint,
    unlisted boolean,
    locked boolean,
    password_protected boolean,
    linked text,
    primary key (forum_id, category_id)
  )`,
  `create table user_groups (
    ${observed},
    user_group_id bigint not null,
    title text,
    rights jsonb not null,
    primary key (forum_id, user_group_id)
  )`,
];

/** Categories and user groups become projections as the others are: by one way into the table, from kept reads. */
export class CategoriesAsProjections1764403200000 extends RollForward {
  readonly name = 'CategoriesAsProjections1764403200000';

  readonly statements = statements;
}
