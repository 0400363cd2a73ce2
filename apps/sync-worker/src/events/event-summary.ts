/** A line of the webhook log, of `event_log as event`. */
export const EVENT_SUMMARY = `
  event.id, event.event_id as "eventId", event.type, event.state, event.reason, event.attempts,
  case when event.subject_id is not null
    then json_build_object('kind', event.subject_kind, 'id', event.subject_id::text) end as subject,
  event.flags, event.received_at as "receivedAt", event.settled_at as "settledAt",
  octet_length(event.body) as size`;
