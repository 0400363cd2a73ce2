table accounts
  name text not null
  role text not null
  password_hash text not null
  created_at timestamp(3) with time zone not null default now()
  last_login_at timestamp(3) with time zone
  constraint accounts_pkey PRIMARY KEY (name)
  constraint accounts_role_check CHECK ((role = ANY (ARRAY['viewer'::text, 'operator'::text])))

table api_tokens
  id bigint not null generated always as identity
  secret_sha256 bytea not null
  label text not null
  role text not null
  created_by text not null
  created_at timestamp(3) with time zone not null default now()
  last_used_at timestamp(3) with time zone
  constraint api_tokens_pkey PRIMARY KEY (id)
  constraint api_tokens_role_check CHECK ((role = ANY (ARRAY['viewer'::text, 'operator'::text])))
  constraint api_tokens_secret_sha256_key UNIQUE (secret_sha256)
  create unique index api_tokens_secret_sha256_key on public.api_tokens using btree (secret_sha256)

table audit
  id bigint not null generated always as identity
  at timestamp(3) with time zone not null default now()
  who text not null
  act text not null
  about text
  count bigint
  constraint audit_pkey PRIMARY KEY (id)

table call_waits
  id bigint not null generated always as identity
  forum_id integer not null
  priority smallint not null
  seen_at timestamp with time zone not null
  constraint call_waits_pkey PRIMARY KEY (id)

table calls
  id bigint not null generated always as identity
  forum_id integer not null
  lane text not null
  granted_at timestamp with time zone not null
  answered_at timestamp with time zone
  constraint calls_lane_check CHECK ((lane = ANY (ARRAY['refetch'::text, 'enrichment'::text, 'reconcile'::text, 'backfill'::text])))
  constraint calls_pkey PRIMARY KEY (id)
  create index calls_recent on public.calls using btree (forum_id, granted_at)

table calls_by_day
  forum_id integer not null
  day date not null
  lane text not null
  calls integer not null
  constraint calls_by_day_pkey PRIMARY KEY (forum_id, day, lane)

table categories
  forum_id integer not null
  extra jsonb not null default '{}'::jsonb
  version bigint not null
  source text not null
  observed_at timestamp(3) with time zone not null
  stamp text collate "C" not null
  deleted_at timestamp(3) with time zone
  category_id bigint not null
  title text
  description text
  parent_id bigint
  unlisted boolean
  locked boolean
  password_protected boolean
  linked text
  constraint categories_pkey PRIMARY KEY (forum_id, category_id)

table checkpoints
  pass_id bigint not null
  list text not null
  parent_id bigint
  place integer not null
  total integer
  complete boolean not null
  phase text not null
  version bigint not null
  arrival bigint not null
  marked_at timestamp(3) with time zone not null
  pages integer not null
  constraint checkpoints_pass_id_fkey FOREIGN KEY (pass_id) REFERENCES passes(id) ON DELETE CASCADE
  constraint checkpoints_phase_check CHECK ((phase = ANY (ARRAY['reading'::text, 'looking'::text, 'done'::text])))
  constraint checkpoints_pkey PRIMARY KEY (pass_id, list)

view conservation
  forum_id integer
  received bigint
  pending bigint
  leased bigint
  applied bigint
  stale bigint
  ignored bigint
  quarantined bigint
  dead bigint
  missing bigint
 WITH tallied AS (
         SELECT tallies.forum_id,
            tallies.state,
            sum(tallies.count)::bigint AS count
           FROM tallies
          GROUP BY tallies.forum_id, tallies.state
        ), owed AS (
         SELECT inbox.forum_id,
            count(*) FILTER (WHERE inbox.lease_token IS NOT NULL AND inbox.due_at > now()) AS leased,
            count(*) AS total
           FROM inbox
          GROUP BY inbox.forum_id
        ), counted AS (
         SELECT tallied.forum_id,
            COALESCE(sum(tallied.count) FILTER (WHERE tallied.state = 'received'::text), 0::numeric)::bigint AS received,
            COALESCE(sum(tallied.count) FILTER (WHERE tallied.state = 'applied'::text), 0::numeric)::bigint AS applied,
            COALESCE(sum(tallied.count) FILTER (WHERE tallied.state = 'stale'::text), 0::numeric)::bigint AS stale,
            COALESCE(sum(tallied.count) FILTER (WHERE tallied.state = 'ignored'::text), 0::numeric)::bigint AS ignored,
            COALESCE(sum(tallied.count) FILTER (WHERE tallied.state = 'quarantined'::text), 0::numeric)::bigint AS quarantined,
            COALESCE(sum(tallied.count) FILTER (WHERE tallied.state = 'dead'::text), 0::numeric)::bigint AS dead
           FROM tallied
          GROUP BY tallied.forum_id
        )
 SELECT forum_id,
    COALESCE(counted.received, 0::bigint) AS received,
    COALESCE(owed.total - owed.leased, 0::bigint) AS pending,
    COALESCE(owed.leased, 0::bigint) AS leased,
    COALESCE(counted.applied, 0::bigint) AS applied,
    COALESCE(counted.stale, 0::bigint) AS stale,
    COALESCE(counted.ignored, 0::bigint) AS ignored,
    COALESCE(counted.quarantined, 0::bigint) AS quarantined,
    COALESCE(counted.dead, 0::bigint) AS dead,
    COALESCE(counted.received - counted.applied - counted.stale - counted.ignored - counted.quarantined - counted.dead, 0::bigint) - COALESCE(owed.total, 0::bigint) AS missing
   FROM counted
     FULL JOIN owed USING (forum_id);

table conversations
  forum_id integer not null
  extra jsonb not null default '{}'::jsonb
  version bigint not null
  source text not null
  observed_at timestamp(3) with time zone not null
  stamp text collate "C" not null
  deleted_at timestamp(3) with time zone
  conversation_id bigint not null
  subject text
  date_timestamp timestamp with time zone
  participants jsonb
  constraint conversations_pkey PRIMARY KEY (forum_id, conversation_id)

view deliveries
  event_log_id bigint
  forum_id integer
  event_id bigint
  type text
  outcome text
  status smallint
  received_at timestamp(3) with time zone
  body_size integer
  body_sha256 bytea
  headers jsonb
  remote_address inet
  flags text[]
  body bytea
 SELECT events.id AS event_log_id,
    events.forum_id,
    events.event_id,
    events.type,
    'stored'::text AS outcome,
    200::smallint AS status,
    events.received_at,
    length(events.body) AS body_size,
    sha256(events.body) AS body_sha256,
    events.headers,
    events.remote_address,
    events.flags,
    events.body
   FROM events
UNION ALL
 SELECT further.event_log_id,
    further.forum_id,
    event.event_id,
    event.type,
    further.outcome,
    further.status,
    further.received_at,
    further.body_size,
    further.body_sha256,
    further.headers,
    further.remote_address,
    further.flags,
    further.body
   FROM further_deliveries further
     LEFT JOIN events event ON event.id = further.event_log_id;

table differences
  id bigint not null generated always as identity
  pass_id bigint not null
  forum_id integer not null
  subject_kind text not null
  subject_id bigint not null
  kind text not null
  field text
  ours text
  theirs text
  repaired text not null
  found_at timestamp(3) with time zone not null
  constraint differences_kind_check CHECK ((kind = ANY (ARRAY['missing'::text, 'different'::text, 'buried'::text])))
  constraint differences_pass_id_fkey FOREIGN KEY (pass_id) REFERENCES passes(id) ON DELETE CASCADE
  constraint differences_pkey PRIMARY KEY (id)
  constraint differences_repaired_check CHECK ((repaired = ANY (ARRAY['taken from the forum'::text, 'not: a dry run'::text])))
  create index differences_pass on public.differences using btree (pass_id, id)

table doubts
  forum_id integer not null
  subject_kind text not null
  subject_id bigint not null
  reason text not null
  event_log_id bigint not null
  marked_at timestamp(3) with time zone not null default now()
  first_marked_at timestamp(3) with time zone not null default now()
  constraint doubts_pkey PRIMARY KEY (forum_id, subject_kind, subject_id, reason)
  constraint doubts_reason_check CHECK ((reason = ANY (ARRAY['out_of_order'::text, 'conflict'::text, 'stub'::text, 'no_topic'::text, 'no_conversation'::text])))
  create index doubts_enrichment on public.doubts using btree (first_marked_at) where (reason = any (array['no_topic'::text, 'no_conversation'::text]))
  create index doubts_refetch on public.doubts using btree (first_marked_at) where (reason <> all (array['no_topic'::text, 'no_conversation'::text]))

view event_log
  id bigint
  forum_id integer
  event_id bigint
  type text
  state text
  attempts integer
  last_error text
  reason text
  changed text[]
  flags text[]
  subject_kind text
  subject_id bigint
  received_at timestamp(3) with time zone
  settled_at timestamp with time zone
  body bytea
 SELECT event.id,
    event.forum_id,
    event.event_id,
    event.type,
        CASE
            WHEN inbox.id IS NULL THEN outcome.state
            WHEN inbox.lease_token IS NOT NULL AND inbox.due_at > now() THEN 'leased'::text
            ELSE 'pending'::text
        END AS state,
    COALESCE(inbox.attempts, outcome.attempts) AS attempts,
        CASE
            WHEN inbox.id IS NULL THEN outcome.detail
            ELSE inbox.last_error
        END AS last_error,
        CASE
            WHEN inbox.id IS NULL THEN outcome.reason
            ELSE NULL::text
        END AS reason,
        CASE
            WHEN inbox.id IS NULL THEN outcome.changed
            ELSE NULL::text[]
        END AS changed,
    event.flags || COALESCE(outcome.flags, '{}'::text[]) AS flags,
    event.subject_kind,
    event.subject_id,
    event.received_at,
        CASE
            WHEN inbox.id IS NULL THEN outcome.settled_at
            ELSE NULL::timestamp with time zone
        END AS settled_at,
    event.body
   FROM events event
     LEFT JOIN inbox ON inbox.id = event.id
     LEFT JOIN outcomes outcome ON outcome.id = event.id;

table event_words
  id bigint not null
  forum_id integer not null
  type text
  words tsvector not null
  constraint event_words_pkey PRIMARY KEY (id)
  create index event_words_type on public.event_words using btree (type, id)
  create index event_words_words on public.event_words using gin (words)

table events
  id bigint not null generated always as identity
  forum_id integer not null
  event_id bigint
  type text
  subject_kind text
  subject_id bigint
  body bytea not null
  body_sha256 bytea
  headers jsonb not null
  remote_address inet
  flags text[] not null
  received_at timestamp(3) with time zone not null default now()
  constraint events_pkey PRIMARY KEY (id)
  create unique index events_key on public.events using btree (forum_id, event_id, type)
  create unique index events_key_by_body on public.events using btree (forum_id, body_sha256) where (body_sha256 is not null)

function events_with_words(query tsquery, from_id bigint, below_id bigint) returns SETOF bigint

function first_event_since(since timestamp with time zone) returns bigint

function forum_sync_now() returns timestamp with time zone

table forums
  forum_id integer not null
  event_order text not null default 'event_id'::text
  event_order_since timestamp(3) with time zone not null default now()
  constraint forums_event_order_check CHECK ((event_order = ANY (ARRAY['event_id'::text, 'arrival'::text])))
  constraint forums_pkey PRIMARY KEY (forum_id)

table further_deliveries
  id bigint not null generated always as identity
  forum_id integer not null
  event_log_id bigint
  outcome text not null
  status smallint not null
  body bytea
  body_size integer not null
  body_sha256 bytea not null
  headers jsonb not null
  remote_address inet
  flags text[] not null
  received_at timestamp(3) with time zone not null default now()
  constraint further_deliveries_outcome_check CHECK ((outcome = ANY (ARRAY['duplicate'::text, 'conflict'::text, 'too_large'::text])))
  constraint further_deliveries_pkey PRIMARY KEY (id)
  create index further_deliveries_conflicts on public.further_deliveries using btree (id) where (outcome = 'conflict'::text)
  create index further_deliveries_event on public.further_deliveries using btree (event_log_id)

table heartbeats
  id bigint not null generated always as identity
  service text not null
  process_id uuid not null
  beat_at timestamp(3) with time zone not null default forum_sync_now()
  acks integer
  acks_total_ms double precision
  acks_slowest_ms double precision
  constraint heartbeats_pkey PRIMARY KEY (id)
  constraint heartbeats_service_check CHECK ((service = ANY (ARRAY['receiver'::text, 'sync-worker'::text])))
  create index heartbeats_service on public.heartbeats using btree (service, beat_at)

table inbox with (fillfactor=45)
  id bigint not null
  forum_id integer not null
  due_at timestamp with time zone not null default now()
  attempts integer not null default 0
  lease_token uuid
  last_error text
  replay_id bigint
  suspect boolean not null default false
  constraint inbox_pkey PRIMARY KEY (id)
  create index inbox_suspects on public.inbox using btree (id) where suspect

table login_failures
  key text not null
  count integer not null
  failed_at timestamp(3) with time zone not null default now()
  constraint login_failures_pkey PRIMARY KEY (key)

table marks
  pass_id bigint not null
  list text not null
  subject_id bigint not null
  constraint marks_pass_id_fkey FOREIGN KEY (pass_id) REFERENCES passes(id) ON DELETE CASCADE
  constraint marks_pkey PRIMARY KEY (pass_id, list, subject_id)

table messages
  forum_id integer not null
  extra jsonb not null default '{}'::jsonb
  version bigint not null
  source text not null
  observed_at timestamp(3) with time zone not null
  stamp text collate "C" not null
  deleted_at timestamp(3) with time zone
  message_id bigint not null
  conversation_id bigint
  conversation_id_stamp text collate "C"
  message text
  date_timestamp timestamp with time zone
  sender_user_id bigint
  sender_username text
  sender jsonb
  attachments jsonb
  constraint messages_pkey PRIMARY KEY (forum_id, message_id)
  create index messages_conversation on public.messages using btree (forum_id, conversation_id, message_id)

table outages
  id bigint not null generated always as identity
  began_at timestamp(3) with time zone not null
  ended_at timestamp(3) with time zone
  lost_from timestamp(3) with time zone
  constraint outages_pkey PRIMARY KEY (id)
  create unique index outages_began on public.outages using btree (began_at)

table outcomes
  id bigint not null
  forum_id integer not null
  subject_kind text
  subject_id bigint
  state text not null
  reason text
  detail text
  changed text[]
  flags text[] not null
  attempts integer not null
  settled_at timestamp(3) with time zone not null default now()
  forgotten boolean not null default false
  constraint outcomes_pkey PRIMARY KEY (id)
  constraint outcomes_state_check CHECK ((state = ANY (ARRAY['applied'::text, 'stale'::text, 'ignored'::text, 'quarantined'::text, 'dead'::text])))
  create index outcomes_not_projected on public.outcomes using btree (state, id) where (state = any (array['ignored'::text, 'quarantined'::text, 'dead'::text]))
  create index outcomes_settled on public.outcomes using btree (settled_at)
  create index outcomes_stale on public.outcomes using btree (id) where (state = 'stale'::text)
  create index outcomes_subject on public.outcomes using btree (forum_id, subject_kind, subject_id, id) where (subject_id is not null)

table passes
  id bigint not null generated always as identity
  forum_id integer not null
  purpose text not null
  state text not null
  depth text not null
  dry_run boolean not null
  lists text[] not null
  reason text not null
  outage_id bigint
  requested_by text not null
  plan jsonb
  calls integer not null default 0
  compared integer not null default 0
  missing integer not null default 0
  different integer not null default 0
  drifted integer not null default 0
  buried integer not null default 0
  unreadable integer not null default 0
  failures integer not null default 0
  last_error text
  lease_token uuid
  due_at timestamp with time zone not null default now()
  requested_at timestamp(3) with time zone not null
  started_at timestamp(3) with time zone
  ended_at timestamp(3) with time zone
  constraint passes_depth_check CHECK ((depth = ANY (ARRAY['newest'::text, 'full'::text])))
  constraint passes_pkey PRIMARY KEY (id)
  constraint passes_purpose_check CHECK ((purpose = ANY (ARRAY['backfill'::text, 'reconcile'::text])))
  constraint passes_reason_check CHECK ((reason = ANY (ARRAY['command'::text, 'schedule'::text, 'outage'::text])))
  constraint passes_state_check CHECK ((state = ANY (ARRAY['planning'::text, 'planned'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
  create unique index passes_one_at_work on public.passes using btree (forum_id, purpose) where (state = any (array['planning'::text, 'planned'::text, 'running'::text]))
  create index passes_purpose on public.passes using btree (purpose, id)

table posts
  forum_id integer not null
  extra jsonb not null default '{}'::jsonb
  version bigint not null
  source text not null
  observed_at timestamp(3) with time zone not null
  stamp text collate "C" not null
  deleted_at timestamp(3) with time zone
  post_id bigint not null
  topic_id bigint
  topic_id_stamp text collate "C"
  category_id bigint
  category_id_stamp text collate "C"
  message text
  post_timestamp timestamp with time zone
  author_user_id bigint
  author_username text
  author jsonb
  like_count integer
  dislike_count integer
  pending boolean
  attachment_count integer
  attachments jsonb
  url text
  buried_with_topic_id bigint
  constraint posts_pkey PRIMARY KEY (forum_id, post_id)
  create index posts_by_author on public.posts using btree (forum_id, author_user_id, post_id)
  create index posts_topic on public.posts using btree (forum_id, topic_id, post_id)

table reads
  id bigint not null generated always as identity
  forum_id integer not null
  subject_kind text not null
  subject_id bigint not null
  source text not null
  call text not null
  found boolean not null
  body bytea
  version bigint not null
  arrival bigint not null
  observed_at timestamp(3) with time zone not null
  changed text[]
  settled_at timestamp(3) with time zone not null default now()
  forgotten boolean not null default false
  constraint reads_check CHECK ((found = (body IS NOT NULL)))
  constraint reads_pkey PRIMARY KEY (id)
  constraint reads_source_check CHECK ((source = ANY (ARRAY['refetch'::text, 'reconcile'::text, 'backfill'::text])))
  create index reads_subject on public.reads using btree (forum_id, subject_kind, subject_id, id)

table rebuild_differences
  id bigint not null generated always as identity
  rebuild_id bigint not null
  table_name text not null
  forum_id integer not null
  row_id bigint not null
  kind text not null
  columns text[] not null
  constraint rebuild_differences_kind_check CHECK ((kind = ANY (ARRAY['missing'::text, 'surplus'::text, 'different'::text])))
  constraint rebuild_differences_pkey PRIMARY KEY (id)
  create index rebuild_differences_rebuild on public.rebuild_differences using btree (rebuild_id, id)

table rebuilds
  id bigint not null generated always as identity
  tables text[] not null
  swap boolean not null
  state text not null
  total bigint not null default 0
  folded bigint not null default 0
  runs integer not null default 0
  compared_rows bigint
  differing_rows bigint
  detail text
  requested_by text not null
  started_at timestamp(3) with time zone not null default now()
  ended_at timestamp(3) with time zone
  constraint rebuilds_pkey PRIMARY KEY (id)
  constraint rebuilds_state_check CHECK ((state = ANY (ARRAY['running'::text, 'swapped'::text, 'discarded'::text, 'cancelled'::text, 'failed'::text])))
  create unique index rebuilds_running on public.rebuilds using btree ((true)) where (state = 'running'::text)

table refetches
  forum_id integer not null
  subject_kind text not null
  subject_id bigint not null
  attempts integer not null
  due_at timestamp with time zone not null
  refused_at timestamp(3) with time zone
  last_error text
  constraint refetches_pkey PRIMARY KEY (forum_id, subject_kind, subject_id)

function refuse_rewriting() returns trigger

table replays
  id bigint not null generated always as identity
  forum_id integer not null
  filter jsonb not null
  state text not null
  rate integer not null
  total bigint not null
  enqueued bigint not null
  cursor bigint not null
  up_to bigint not null
  requested_by text not null
  started_at timestamp(3) with time zone not null default now()
  ended_at timestamp(3) with time zone
  kind text not null default 'replay'::text
  paced_until timestamp with time zone not null default now()
  constraint replays_kind_check CHECK ((kind = ANY (ARRAY['replay'::text, 'requeue'::text])))
  constraint replays_pkey PRIMARY KEY (id)
  constraint replays_rate_check CHECK ((rate > 0))
  constraint replays_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'cancelled'::text])))

table sessions
  secret_sha256 bytea not null
  account_name text not null
  created_at timestamp(3) with time zone not null default now()
  last_seen_at timestamp(3) with time zone not null default now()
  constraint sessions_account_name_fkey FOREIGN KEY (account_name) REFERENCES accounts(name) ON DELETE CASCADE
  constraint sessions_pkey PRIMARY KEY (secret_sha256)
  create index sessions_account on public.sessions using btree (account_name)

table tallies
  id bigint not null generated always as identity
  forum_id integer not null
  state text not null
  count bigint not null
  constraint tallies_pkey PRIMARY KEY (id)

table test_clock
  one boolean not null default true
  shift interval not null
  constraint test_clock_one_check CHECK (one)
  constraint test_clock_pkey PRIMARY KEY (one)

table token_uses
  forum_id integer not null
  token text not null
  hour timestamp with time zone not null default date_trunc('hour'::text, now())
  constraint token_uses_pkey PRIMARY KEY (forum_id, token, hour)

table topics
  forum_id integer not null
  extra jsonb not null default '{}'::jsonb
  version bigint not null
  source text not null
  observed_at timestamp(3) with time zone not null
  stamp text collate "C" not null
  deleted_at timestamp(3) with time zone
  topic_id bigint not null
  title text
  category_id bigint
  first_post_id bigint
  first_post jsonb
  author_user_id bigint
  author_username text
  author jsonb
  date_timestamp timestamp with time zone
  view_count integer
  post_count integer
  reply_count integer
  locked boolean
  pinned boolean
  last_post_id bigint
  last_post_timestamp timestamp with time zone
  last_post jsonb
  url text
  tags jsonb
  posts_buried_at timestamp(3) with time zone
  posts_buried_at_stamp text collate "C"
  constraint topics_pkey PRIMARY KEY (forum_id, topic_id)
  create index topics_by_author on public.topics using btree (forum_id, author_user_id, topic_id)
  create index topics_by_title on public.topics using gin (to_tsvector('simple'::regconfig, "left"(title, 2000)))

table user_groups
  forum_id integer not null
  extra jsonb not null default '{}'::jsonb
  version bigint not null
  source text not null
  observed_at timestamp(3) with time zone not null
  stamp text collate "C" not null
  deleted_at timestamp(3) with time zone
  user_group_id bigint not null
  title text
  rights jsonb not null
  constraint user_groups_pkey PRIMARY KEY (forum_id, user_group_id)

table users
  forum_id integer not null
  extra jsonb not null default '{}'::jsonb
  version bigint not null
  source text not null
  observed_at timestamp(3) with time zone not null
  stamp text collate "C" not null
  deleted_at timestamp(3) with time zone
  user_id bigint not null
  username text
  name text
  email text
  user_title text
  avatar_url text
  signature text
  user_groups bigint[]
  reputation integer
  post_count integer
  allow_emails boolean
  enable_messages boolean
  invisible boolean
  instant_messaging_type text
  instant_messaging_id text
  join_date_timestamp timestamp with time zone
  last_visit_timestamp timestamp with time zone
  last_post_timestamp timestamp with time zone
  custom_fields jsonb
  display_name_and_username text
  url text
  constraint users_pkey PRIMARY KEY (forum_id, user_id)
  create index users_by_name on public.users using btree (forum_id, lower("left"(username, 200)) text_pattern_ops)

table webhook_tokens
  forum_id integer not null
  fingerprint text not null
  sha256 bytea
  created_by text not null
  created_at timestamp(3) with time zone not null default now()
  retired_at timestamp(3) with time zone
  constraint webhook_tokens_pkey PRIMARY KEY (forum_id, fingerprint)
