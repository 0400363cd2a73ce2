import type { TimelineObservation } from '@forum-sync/operator-api';
import { FORUM_ID } from '../forum/forum-id.js';

const OF_THE_SUBJECT = `forum_id = ${FORUM_ID} and subject_kind = $1 and subject_id = $2`;

/** What stands for a detail once the history is no longer kept. */
const FORGOTTEN = 'longer ago than the history is kept';

/**
 * What was seen of a subject ($1, $2), in three lists, each below an id of its own ($3), newest first, $4 of
 * them. Events that are still owed are not part of it yet.
 */
export const TIMELINE_STATEMENTS: Readonly<Record<TimelineObservation['from'], string>> = {
  event: `
    select 'event' as "from", event.id, event.type as name, event.event_id as version, outcome.state,
      outcome.reason, case when outcome.forgotten then '${FORGOTTEN}' else outcome.detail end as detail,
      outcome.changed, event.received_at as at,
      outcome.state = 'applied' and outcome.changed is null and not outcome.forgotten as "madeNewRow"
    from (select * from outcomes where ${OF_THE_SUBJECT} and id < $3) as outcome
    join events as event using (id)
    where not exists (select from inbox where inbox.id = outcome.id)
    order by outcome.id desc limit $4`,
  read: `
    select 'read' as "from", id, call as name, version, 'applied' as state, source as reason,
      case when forgotten then '${FORGOTTEN}' end as detail, changed, observed_at as at,
      changed is null and not forgotten as "madeNewRow"
    from reads
    where ${OF_THE_SUBJECT} and id < $3
    order by id desc limit $4`,
  // Conflicts are few in all: those of one subject are looked for among them.
  conflict: `
    select 'conflict' as "from", further.id, event.type as name, event.event_id as version,
      'conflict' as state, null as reason, null as detail, null as changed, further.received_at as at,
      false as "madeNewRow"
    from further_deliveries as further
    join (select id from outcomes where ${OF_THE_SUBJECT}) as outcome on outcome.id = further.event_log_id
    join events as event on event.id = further.event_log_id
    where further.outcome = 'conflict' and further.id < $3
    order by further.id desc limit $4`,
};
