import { readDeliveryBody } from '@forum-sync/delivery-body';
import type { EventDetail, EventSummary } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { EVENT_SUMMARY } from './event-summary.js';
import { inferShapes } from './infer-shapes.js';
import { isPrivate, mask } from './mask.js';

type Stored = EventSummary & {
  readonly lastError: string | null;
  readonly changed: string[] | null;
  readonly headers: Record<string, string>;
  readonly remoteAddress: string | null;
  readonly body: Buffer;
  readonly deliveries: number;
  /** What it changed was forgotten with the history. */
  readonly forgotten: boolean;
};

/** An event with its payload, masked unless `reveal`. Null when there is no such event. */
export async function readEvent(
  pool: Pool,
  id: string,
  reveal: boolean,
): Promise<EventDetail | null> {
  const { rows } = await pool.query<Stored>(
    `select ${EVENT_SUMMARY}, event.last_error as "lastError", event.changed, event.body,
       stored.headers, host(stored.remote_address) as "remoteAddress",
       1 + (select count(*)::integer from further_deliveries where event_log_id = event.id) as deliveries,
       coalesce(outcome.forgotten, false) as forgotten
     from event_log as event join events as stored on stored.id = event.id
       left join outcomes as outcome on outcome.id = event.id
     where event.id = $1`,
    [id],
  );
  const [found] = rows;
  if (!found) {
    return null;
  }
  const { body, forgotten, ...event } = found;
  const json = readDeliveryBody(body, found.headers['content-encoding'] ?? null);
  const payload = json.ok ? json.value : null;
  const shown = reveal ? { value: payload, masked: false } : mask(payload, event.type);
  // What cannot be read may hold anything private.
  const hidden = !reveal && (!json.ok || event.type === null);
  const masked = hidden || shown.masked || (!reveal && isPrivate(event.type));
  return {
    ...event,
    madeNewRow: event.state === 'applied' && event.changed === null && !forgotten,
    masked,
    payload: hidden ? null : shown.value,
    raw: masked ? null : body.toString('base64'),
    shapes: event.state === 'quarantined' && json.ok ? inferShapes([payload]) : null,
  };
}
