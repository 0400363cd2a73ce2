/** Of a hundred events: which types, what became of them, and whose they are. */
const MIX = `(values
  (0, 46, 'post.created', 'post', 'applied', null, null, null),
  (47, 48, 'post.created', 'post', 'dead', 'failed', null, null),
  (49, 62, 'post.updated', 'post', 'applied', null, 0, 47),
  (63, 65, 'post.updated', 'post', 'stale', 'older', 0, 47),
  (66, 66, 'post.deleted', 'post', 'applied', null, 0, 47),
  (67, 74, 'topic.created', 'topic', 'applied', null, null, null),
  (75, 79, 'topic.updated', 'topic', 'applied', null, 67, 8),
  (80, 83, 'user.created', 'user', 'applied', null, null, null),
  (84, 87, 'user.updated', 'user', 'applied', null, 80, 4),
  -- one and the same: whoever is always there
  (88, 88, 'user.updated', 'user', 'applied', null, 80, 0),
  (89, 89, 'user.updated', 'user', 'ignored', 'mode', 80, 4),
  (90, 91, 'conversation.created', 'conversation', 'applied', null, null, null),
  (92, 97, 'message.created', 'message', 'applied', null, null, null),
  (98, 98, 'poll.created', null, 'quarantined', 'unknown_type', null, null),
  (99, 99, 'user.updated', null, 'quarantined', 'shape', null, null)
) as mix (slot, last_slot, type, kind, state, reason, first_of_kind, of_kind)`;

/** Two words that half of all texts have each, and that never meet; one that is rare. */
const SENTENCES = `create temporary table sentences as
  select n, 'the forum ' || case n % 2 when 0 then 'tea ' else 'coffee ' end || string_agg(
    'w' || (n * 31 + k * k * 17) % 3000, ' ') as text
  from generate_series(0, 1999) as n cross join generate_series(1, 20) as k group by n`;

/** The log with `$1` events, a month of them, all settled, and the words in which operators search. */
export const FILL_LOG: readonly string[] = [
  SENTENCES,
  `create temporary table made as
    select id, type, kind, state, reason,
      now() - ($1::bigint - id) * (interval '30 days' / $1) as at,
      case when of_kind is null then id
        when of_kind = 0 then first_of_kind
        else greatest(0, id / 100 - (id * 13) % 5000) * 100 + first_of_kind + id % of_kind
      end as subject_id,
      text || case when id % 50000 = 1 then ' quetzal' else '' end as text
    from generate_series(1, $1::bigint) as id
    join ${MIX} on id % 100 between slot and last_slot
    join sentences on n = (id * 7) % 2000`,
  `insert into events (id, forum_id, event_id, type, subject_kind, subject_id, body, headers,
      remote_address, flags, received_at) overriding system value
    select id, 1, id, type, kind, case when kind is not null then subject_id end,
      convert_to(format('{"api_version":"1","object":"event","mode":"live","id":%s,"type":"%s","data":{"object":'
        || '{"object":"%s","%sId":%s,"message":"<p>%s</p>","author":{"userId":80,"username":"anna80"}}}}',
        id, type, kind, kind, subject_id, text), 'utf8'),
      '{"content-type": "application/json", "content-length": "400"}', '127.0.0.1', '{}', at
    from made order by id`,
  `select setval(pg_get_serial_sequence('events', 'id'), $1::bigint)`,
  `insert into outcomes (id, forum_id, subject_kind, subject_id, state, reason, detail, flags, attempts,
      changed, settled_at)
    select id, 1, kind, case when kind is not null then subject_id end, state, reason,
      case when reason is not null then 'made by a script' end, '{}', 1,
      case when state = 'applied' and subject_id <> id then array['message'] end,
      at + interval '9 ms'
    from made order by id`,
  `insert into event_words (id, forum_id, type, words)
    select id, 1, type, to_tsvector('simple',
      case when kind in ('conversation', 'message') then '' else text end)
    from made order by id
    -- a worker may be at it already
    on conflict do nothing`,
  `insert into tallies (forum_id, state, count)
    select 1, state, count(*) from made group by state union all select 1, 'received', $1::bigint`,
  `insert into further_deliveries (forum_id, event_log_id, outcome, status, body_size, body_sha256,
      headers, flags, received_at)
    select 1, case when id % 20 = 0 then id else 1 end, 'duplicate', 200, 400, '', '{}', '{}', at
    from made where id % 20 = 0 or id <= 500`,
];
