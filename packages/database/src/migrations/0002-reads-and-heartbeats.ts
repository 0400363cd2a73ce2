import { RollForward } from './roll-forward.js';

const statements = [
  // What is a forum's own. A forum without a row has the defaults.
  `create table forums (
    forum_id integer primary key,
    event_order text not null default 'event_id' check (event_order in ('event_id', 'arrival'))
  )`,
  'insert into forums (forum_id) values (1)',

  // Reads over REST that changed a row or settled a doubt. With the events they are the log: the tables
  // can be made again from both.
  `create table reads (
    id bigint generated always as identity primary key,
    forum_id integer not null,
    subject_kind text not null,
    subject_id bigint not null,
    source text not null check (source in ('refetch', 'reconcile', 'backfill')),
    call text not null,
    found boolean not null,
    body bytea check (found = (body is not null)),
    version bigint not null,
    arrival bigint not null,
    observed_at timestamptz(3) not null,
    changed text[],
    settled_at timestamptz(3) not null default now()
  )`,
  'create index reads_subject on reads (forum_id, subject_kind, subject_id, id)',

  // Its details were older than the history is kept.
  'alter table outcomes add column forgotten boolean not null default false',

  // The notion of now that tests can move; empty but for them. Leases keep to now().
  `create table test_clock (
    one boolean primary key default true check (one),
    shift interval not null
  )`,
  `create function forum_sync_now() returns timestamptz language sql stable
    return now() + coalesce((select shift from test_clock), interval '0')`,

  // Each process says every ten seconds that it lives and reaches the database.
  `create table heartbeats (
    id bigint generated always as identity primary key,
    service text not null check (service in ('receiver', 'sync-worker')),
    process_id uuid not null,
    beat_at timestamptz(3) not null default forum_sync_now()
  )`,
  'create index heartbeats_service on heartbeats (service, beat_at)',

  // When no receiver took deliveries: the vendor gives an event up 72 hours after it came to pass.
  `create table outages (
    id bigint generated always as identity primary key,
    began_at timestamptz(3) not null,
    ended_at timestamptz(3),
    lost_from timestamptz(3)
  )`,
  // Several workers may see the same one.
  'create unique index outages_began on outages (began_at)',
];

export class ReadsAndHeartbeats1764057600000 extends RollForward {
  readonly name = 'ReadsAndHeartbeats1764057600000';

  readonly statements = statements;
}
