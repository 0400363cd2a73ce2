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
  // The log. Append-only: no state stands here, so its rows are never rewritten.
  `create table events (
    id bigint generated always as identity primary key,
    forum_id integer not null,
    event_id bigint,
    type text,
    subject_kind text,
    subject_id bigint,
    body bytea not null,
    body_sha256 bytea,
    headers jsonb not null,
    remote_address inet,
    flags text[] not null,
    received_at timestamptz(3) not null default now()
  )`,
  'create unique index events_key on events (forum_id, event_id, type)',
  // Only events that the key above cannot tell apart have a digest, so this index stays tiny.
  `create unique index events_key_by_body on events (forum_id, body_sha256)
    where body_sha256 is not null`,

  // The queue. One small row an event, gone when the event is settled. No index but the key: an index on
  // due_at would make every claim rewrite it.
  `create table inbox (
    id bigint primary key,
    forum_id integer not null,
    due_at timestamptz not null default now(),
    attempts integer not null default 0,
    lease_token uuid,
    last_error text,
    replay_id bigint
  )`,

  `create table further_deliveries (
    id bigint generated always as identity primary key,
    forum_id integer not null,
    event_log_id bigint,
    outcome text not null check (outcome in ('duplicate', 'conflict', 'too_large')),
    status smallint not null,
    body bytea,
    body_size integer not null,
    body_sha256 bytea not null,
    headers jsonb not null,
    remote_address inet,
    flags text[] not null,
    received_at timestamptz(3) not null default now()
  )`,
  'create index further_deliveries_event on further_deliveries (event_log_id)',

  // When each webhook token was used, by the hour: whether the old one may go after a rotation.
  `create table token_uses (
    forum_id integer not null,
    token text not null,
    hour timestamptz not null default date_trunc('hour', now()),
    primary key (forum_id, token, hour)
  )`,

  `create table outcomes (
    id bigint primary key,
    forum_id integer not null,
    subject_kind text,
    subject_id bigint,
    state text not null check (state in ('applied', 'stale', 'ignored', 'quarantined', 'dead')),
    reason text,
    detail text,
    changed text[],
    flags text[] not null,
    attempts integer not null,
    settled_at timestamptz(3) not null default now()
  )`,
  // The timeline of a subject. Here, not on the log: it costs the worker, never the vendor's answer.
  `create index outcomes_subject on outcomes (forum_id, subject_kind, subject_id, id)
    where subject_id is not null`,

  // What an operator looks for first, and what is rare.
  `create index outcomes_not_projected on outcomes (state, id)
    where state in ('ignored', 'quarantined', 'dead')`,

  // Subjects of which we cannot be sure: a read over REST decides. A mark stands until then.
  `create table doubts (
    forum_id integer not null,
    subject_kind text not null,
    subject_id bigint not null,
    reason text not null
      check (reason in ('out_of_order', 'conflict', 'stub', 'no_topic', 'no_conversation')),
    event_log_id bigint not null,
    marked_at timestamptz(3) not null default now(),
    primary key (forum_id, subject_kind, subject_id, reason)
  )`,

  `create table replays (
    id bigint generated always as identity primary key,
    forum_id integer not null,
    filter jsonb not null,
    state text not null check (state in ('running', 'done', 'cancelled')),
    rate integer not null check (rate > 0),
    total bigint not null,
    enqueued bigint not null,
    cursor bigint not null,
    up_to bigint not null,
    requested_by text not null,
    started_at timestamptz(3) not null default now(),
    ended_at timestamptz(3)
  )`,

  `create table tallies (
    id bigint generated always as identity primary key,
    forum_id integer not null,
    state text not null,
    count bigint not null
  )`,

  `create table users (
    ${observed},
    user_id bigint not null,
    username text,
    name text,
    email text,
    user_title text,
    avatar_url text,
    signature text,
    user_groups bigint[],
    reputation integer,
    post_count integer,
    allow_emails boolean,
    enable_messages boolean,
    invisible boolean,
    instant_messaging_type text,
    instant_messaging_id text,
    join_date_timestamp timestamptz,
    last_visit_timestamp timestamptz,
    last_post_timestamp timestamptz,
    custom_fields jsonb,
    display_name_and_username text,
    url text,
    primary key (forum_id, user_id)
  )`,

  `create table topics (
    ${observed},
    topic_id bigint not null,
    title text,
    category_id bigint,
    first_post_id bigint,
    first_post jsonb,
    author_user_id bigint,
    author_username text,
    author jsonb,
    date_timestamp timestamptz,
    view_count integer,
    post_count integer,
    reply_count integer,
    locked boolean,
    pinned boolean,
    last_post_id bigint,
    last_post_timestamp timestamptz,
    last_post jsonb,
    url text,
    tags jsonb,
    posts_buried_at timestamptz(3),
    posts_buried_at_stamp text collate "C",
    primary key (forum_id, topic_id)
  )`,

  `create table posts (
    ${observed},
    post_id bigint not null,
    topic_id bigint,
    topic_id_stamp text collate "C",
    category_id bigint,
    category_id_stamp text collate "C",
    message text,
    post_timestamp timestamptz,
    author_user_id bigint,
    author_username text,
    author jsonb,
    like_count integer,
    dislike_count integer,
    pending boolean,
    attachment_count integer,
    attachments jsonb,
    url text,
    buried_with_topic_id bigint,
    primary key (forum_id, post_id)
  )`,
  // For the posts that a topic's delete buries.
  'create index posts_topic on posts (forum_id, topic_id)',

  `create table conversations (
    ${observed},
    conversation_id bigint not null,
    subject text,
    date_timestamp timestamptz,
    participants jsonb,
    primary key (forum_id, conversation_id)
  )`,

  `create table messages (
    ${observed},
    message_id bigint not null,
    conversation_id bigint,
    conversation_id_stamp text collate "C",
    message text,
    date_timestamp timestamptz,
    sender_user_id bigint,
    sender_username text,
    sender jsonb,
    attachments jsonb,
    primary key (forum_id, message_id)
  )`,

  `create view event_log as
    select event.id, event.forum_id, event.event_id, event.type,
      case
        when inbox.id is null then outcome.state
        when inbox.lease_token is not null and inbox.due_at > now() then 'leased'
        else 'pending'
      end as state,
      coalesce(inbox.attempts, outcome.attempts) as attempts,
      case when inbox.id is null then outcome.detail else inbox.last_error end as last_error,
      case when inbox.id is null then outcome.reason end as reason,
      case when inbox.id is null then outcome.changed end as changed,
      event.flags || coalesce(outcome.flags, '{}') as flags,
      event.subject_kind, event.subject_id, event.received_at,
      case when inbox.id is null then outcome.settled_at end as settled_at,
      event.body
    from events as event
    left join inbox on inbox.id = event.id
    left join outcomes as outcome on outcome.id = event.id`,

  `create view deliveries as
    select id as event_log_id, forum_id, event_id, type, 'stored' as outcome, 200::smallint as status,
      received_at, length(body) as body_size, sha256(body) as body_sha256, headers, remote_address, flags,
      body
    from events
    union all
    select further.event_log_id, further.forum_id, event.event_id, event.type, further.outcome,
      further.status, further.received_at, further.body_size, further.body_sha256, further.headers,
      further.remote_address, further.flags, further.body
    from further_deliveries as further
    left join events as event on event.id = further.event_log_id`,

  // received = pending + leased + applied + stale + ignored + quarantined + dead, at any moment.
  `create view conservation as
    with tallied as (
      select forum_id, state, sum(count)::bigint as count from tallies group by forum_id, state
    ), owed as (
      select forum_id,
        count(*) filter (where lease_token is not null and due_at > now()) as leased,
        count(*) as total
      from inbox group by forum_id
    ), counted as (
      select forum_id,
        coalesce(sum(count) filter (where state = 'received'), 0)::bigint as received,
        coalesce(sum(count) filter (where state = 'applied'), 0)::bigint as applied,
        coalesce(sum(count) filter (where state = 'stale'), 0)::bigint as stale,
        coalesce(sum(count) filter (where state = 'ignored'), 0)::bigint as ignored,
        coalesce(sum(count) filter (where state = 'quarantined'), 0)::bigint as quarantined,
        coalesce(sum(count) filter (where state = 'dead'), 0)::bigint as dead
      from tallied group by forum_id
    )
    select forum_id,
      coalesce(received, 0) as received,
      coalesce(total - leased, 0) as pending,
      coalesce(leased, 0) as leased,
      coalesce(applied, 0) as applied,
      coalesce(stale, 0) as stale,
      coalesce(ignored, 0) as ignored,
      coalesce(quarantined, 0) as quarantined,
      coalesce(dead, 0) as dead,
      coalesce(received - applied - stale - ignored - quarantined - dead, 0) - coalesce(total, 0)
        as missing
    from counted full join owed using (forum_id)`,
];

export class EventsAndProjections1764012000000 extends RollForward {
  readonly name = 'EventsAndProjections1764012000000';

  readonly statements = statements;
}
