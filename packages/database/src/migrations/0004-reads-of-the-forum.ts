import { RollForward } from './roll-forward.js';

const statements = [
  // The budget of REST calls: who was let go, until an answer (or enough time) says that the call has arrived.
  `create table calls (
    id bigint generated always as identity primary key,
    forum_id integer not null,
    lane text not null check (lane in ('refetch', 'enrichment', 'reconcile', 'backfill')),
    granted_at timestamptz not null,
    answered_at timestamptz
  )`,
  'create index calls_recent on calls (forum_id, granted_at)',
  // Who waits. A waiter that is not seen again for some seconds has died, and holds up nobody.
  `create table call_waits (
    id bigint generated always as identity primary key,
    forum_id integer not null,
    priority smallint not null,
    seen_at timestamptz not null
  )`,
  // The vendor bills each call as a page view.
  `create table calls_by_day (
    forum_id integer not null,
    day date not null,
    lane text not null,
    calls integer not null,
    primary key (forum_id, day, lane)
  )`,

  // A pass over the forum's lists: of a backfill, or of a reconcile.
  `create table passes (
    id bigint generated always as identity primary key,
    forum_id integer not null,
    purpose text not null check (purpose in ('backfill', 'reconcile')),
    state text not null
      check (state in ('planning', 'planned', 'running', 'done', 'failed', 'cancelled')),
    depth text not null check (depth in ('newest', 'full')),
    dry_run boolean not null,
    lists text[] not null,
    reason text not null check (reason in ('command', 'schedule', 'outage')),
    outage_id bigint,
    requested_by text not null,
    plan jsonb,
    calls integer not null default 0,
    compared integer not null default 0,
    missing integer not null default 0,
    different integer not null default 0,
    drifted integer not null default 0,
    buried integer not null default 0,
    unreadable integer not null default 0,
    failures integer not null default 0,
    last_error text,
    lease_token uuid,
    due_at timestamptz not null default now(),
    requested_at timestamptz(3) not null,
    started_at timestamptz(3),
    ended_at timestamptz(3)
  )`,
  // Two passes at once would pay for the same pages twice.
  `create unique index passes_one_at_work on passes (forum_id, purpose)
    where state in ('planning', 'planned', 'running')`,

  // How far a pass has come in a list: committed with the rows that it covers.
  `create table checkpoints (
    pass_id bigint not null references passes on delete cascade,
    list text not null,
    parent_id bigint,
    place integer not null,
    total integer,
    complete boolean not null,
    phase text not null check (phase in ('reading', 'looking', 'done')),
    version bigint not null,
    arrival bigint not null,
    marked_at timestamptz(3) not null,
    pages integer not null,
    primary key (pass_id, list)
  )`,
  // Rows that a full pass has not met yet: marked when it begins a list, buried at its end.
  `create table marks (
    pass_id bigint not null references passes on delete cascade,
    list text not null,
    subject_id bigint not null,
    primary key (pass_id, list, subject_id)
  )`,
  `create table differences (
    id bigint generated always as identity primary key,
    pass_id bigint not null references passes on delete cascade,
    forum_id integer not null,
    subject_kind text not null,
    subject_id bigint not null,
    kind text not null check (kind in ('missing', 'different', 'buried')),
    field text,
    ours text,
    theirs text,
    repaired text not null check (repaired in ('taken from the forum', 'not: a dry run')),
    found_at timestamptz(3) not null
  )`,
  'create index differences_pass on differences (pass_id, id)',

  // Doubtful subjects whose read is under way, or has failed.
  `create table refetches (
    forum_id integer not null,
    subject_kind text not null,
    subject_id bigint not null,
    attempts integer not null,
    due_at timestamptz not null,
    refused_at timestamptz(3),
    last_error text,
    primary key (forum_id, subject_kind, subject_id)
  )`,

  // Known from reads alone: no event speaks of them.
  `create table categories (
    forum_id integer not null,
    category_id bigint not null,
    title text,
    description text,
    parent_id bigint,
    unlisted boolean,
    locked boolean,
    password_protected boolean,
    linked text,
    extra jsonb not null,
    observed_at timestamptz(3) not null,
    deleted_at timestamptz(3),
    primary key (forum_id, category_id)
  )`,
  `create table user_groups (
    forum_id integer not null,
    user_group_id bigint not null,
    title text,
    rights jsonb not null,
    extra jsonb not null,
    observed_at timestamptz(3) not null,
    deleted_at timestamptz(3),
    primary key (forum_id, user_group_id)
  )`,
];

export class ReadsOfTheForum1764230400000 extends RollForward {
  readonly name = 'ReadsOfTheForum1764230400000';

  readonly statements = statements;
}
