/** What operators did and what passes found, a tenth as many as there are events where there may be many. */
export const FILL_REPORTS: readonly string[] = [
  `insert into audit (at, who, act, about) select at, 'admin', 'reveal', 'event ' || id from made
    where id % 10 = 0`,
  `insert into replays (forum_id, filter, state, rate, total, enqueued, cursor, up_to, requested_by, ended_at)
    select 1, '{}', 'done', 1000, 1, 1, 1, 1, 'admin', now() from generate_series(1, 500)`,
  `insert into passes (forum_id, purpose, state, depth, dry_run, lists, reason, requested_by, requested_at)
    select 1, case when n % 10 = 0 then 'backfill' else 'reconcile' end, 'done', 'newest', false, '{users,posts}',
      'schedule', 'admin', now()
    from generate_series(1, 501) as n`,
  `insert into differences (pass_id, forum_id, subject_kind, subject_id, kind, field, ours, theirs, repaired, found_at)
    select case when id % 20 = 0 then 501 else 1 + id % 499 end, 1, 'post', id, 'different', 'message', 'a', 'b',
      'taken from the forum', at
    from made where id % 10 = 0`,
  `insert into rebuilds (tables, swap, state, requested_by)
    select '{users}', false, 'discarded', 'admin' from generate_series(1, 100)`,
  `insert into rebuild_differences (rebuild_id, table_name, forum_id, row_id, kind, columns)
    select case when id % 20 = 0 then 100 else 1 + id % 99 end, 'users', 1, id, 'different', '{name}'
    from made where id % 10 = 0`,
  `insert into doubts (forum_id, subject_kind, subject_id, reason, event_log_id)
    select 1, 'post', id, 'no_topic', id from made where id % 200 = 0`,
  `insert into reads (forum_id, subject_kind, subject_id, source, call, found, body, version, arrival, observed_at)
    select 1, 'user', case when id % 40 = 0 then 80 else id end, 'reconcile', 'users', true, '{}', id, id, at
    from made where id % 20 = 0`,
];
