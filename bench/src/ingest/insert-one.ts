import { sampleEventText } from '../load/sample-event.js';

const HEADERS = {
  'content-type': 'application/json',
  'content-length': String(sampleEventText().length),
  'user-agent': 'forum-sync-bench',
};

/**
 * Inserts the row that our receiver inserts, but only the event: no inbox, no count, so PostgreSQL has
 * less to do. In hexadecimal, because pgbench takes what follows a colon for one of its variables.
 */
export function insertOneSql(eventId: string): string {
  return (
    'insert into events (forum_id, event_id, type, subject_kind, subject_id, body, headers, ' +
    `remote_address, flags) values (1, ${eventId}, 'user.created', 'user', ${eventId}, ` +
    `'\\x${hex(sampleEventText())}', convert_from('\\x${hex(JSON.stringify(HEADERS))}', 'utf8')::jsonb, ` +
    "'127.0.0.1', '{}')"
  );
}

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}
