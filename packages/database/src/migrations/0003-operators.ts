import { RollForward } from './roll-forward.js';

const statements = [
  // Requeueing is a replay of dead letters; the record says which of the two was asked for.
  `alter table replays add column kind text not null default 'replay'
    check (kind in ('replay', 'requeue'))`,

  // Where tables are built anew, beside the ones in use. The worker alone makes and drops what is in it.
  'create schema if not exists rebuild',
  `create table rebuilds (
    id bigint generated always as identity primary key,
    tables text[] not null,
    swap boolean not null,
    state text not null check (state in ('running', 'swapped', 'discarded', 'cancelled', 'failed')),
    total bigint not null default 0,
    folded bigint not null default 0,
    runs integer not null default 0,
    compared_rows bigint,
    differing_rows bigint,
    detail text,
    requested_by text not null,
    started_at timestamptz(3) not null default now(),
    ended_at timestamptz(3)
  )`,
  // There is one shadow schema.
  `create unique index rebuilds_running on rebuilds ((true)) where state = 'running'`,
  `create table rebuild_differences (
    id bigint generated always as identity primary key,
    rebuild_id bigint not null,
    table_name text not null,
    forum_id integer not null,
    row_id bigint not null,
    kind text not null check (kind in ('missing', 'surplus', 'different')),
    columns text[] not null
  )`,
  'create index rebuild_differences_rebuild on rebuild_differences (rebuild_id, id)',

  // Who may look and who may act. Passwords as argon2id, secrets as digests.
  `create table accounts (
    name text primary key,
    role text not null check (role in ('viewer', 'operator')),
    password_hash text not null,
    created_at timestamptz(3) not null default now(),
    last_login_at timestamptz(3)
  )`,
  `create table sessions (
    secret_sha256 bytea primary key,
    account_name text not null references accounts on delete cascade,
    created_at timestamptz(3) not null default now(),
    last_seen_at timestamptz(3) not null default now()
  )`,
  'create index sessions_account on sessions (account_name)',
  `create table api_tokens (
    id bigint generated always as identity primary key,
    secret_sha256 bytea not null unique,
    label text not null,
    role text not null check (role in ('viewer', 'operator')),
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    last_used_at timestamptz(3)
  )`,
  // Wrong passwords, by name and by address: how long the next try has to wait.
  `create table login_failures (
    key text primary key,
    count integer not null,
    failed_at timestamptz(3) not null default now()
  )`,

  `create table audit (
    id bigint generated always as identity primary key,
    at timestamptz(3) not null default now(),
    who text not null,
    act text not null,
    about text,
    count bigint
  )`,
  `create function refuse_rewriting() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: % is refused', tg_table_name, tg_op
        using errcode = 'insufficient_privilege';
    end $$`,
  `create trigger audit_is_append_only before update or delete or truncate on audit
    for each statement execute function refuse_rewriting()`,

  // Tokens of the webhook URL that were made here, and those of the settings that are no longer accepted.
  `create table webhook_tokens (
    forum_id integer not null,
    fingerprint text not null,
    sha256 bytea,
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    retired_at timestamptz(3),
    primary key (forum_id, fingerprint)
  )`,

  // What operators search payloads in. The worker fills it behind the inbox, never the receiver.
  `create table event_words (
    id bigint primary key,
    forum_id integer not null,
    type text,
    words tsvector not null
  )`,
  'create index event_words_words on event_words using gin (words)',
  'create index event_words_type on event_words (type, id)',

  // The lists of the webhook log: by state. What is applied is found by going back from the newest.
  `create index outcomes_stale on outcomes (id) where state = 'stale'`,
  'create index outcomes_settled on outcomes (settled_at)',

  // The lists of the tables. All of columns that seldom change, or every update would rewrite them.
  'create index users_by_name on users (forum_id, lower(username) text_pattern_ops)',
  `create index topics_by_title on topics using gin (to_tsvector('simple', title))`,
  'create index topics_by_author on topics (forum_id, author_user_id, topic_id)',
  'create index posts_by_author on posts (forum_id, author_user_id, post_id)',
  'drop index posts_topic',
  'create index posts_topic on posts (forum_id, topic_id, post_id)',
  'create index messages_conversation on messages (forum_id, conversation_id, message_id)',

  // Ids follow arrival, so a time is found by halving: an index on received_at would cost the receiver.
  `create function first_event_since(since timestamptz) returns bigint language plpgsql stable as $$
    declare
      low bigint := 0;
      high bigint := (select coalesce(max(id), 0) + 1 from events);
      middle bigint;
      found_id bigint;
      found_at timestamptz;
    begin
      while low < high loop
        middle := low + (high - low) / 2;
        select id, received_at into found_id, found_at from events
        where id >= middle order by id limit 1;
        if found_id is null or found_at >= since then
          high := middle;
        else
          low := found_id + 1;
        end if;
      end loop;
      return low;
    end $$`,
];

export class Operators1764144000000 extends RollForward {
  readonly name = 'Operators1764144000000';

  readonly statements = statements;
}
