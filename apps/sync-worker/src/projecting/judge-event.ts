import type { ClaimedEvent } from '@forum-sync/database';
import { readDeliveryBody } from '@forum-sync/delivery-body';
import { parseEvent, type ForumEvent } from '@forum-sync/event-types';
import { hasOtherApiVersion } from './other-api-version.js';
import { isTestEvent } from './test-event.js';

/** What the worker makes of an event's bytes: an event to project, or why there is no row to make. */
export type JudgedEvent =
  | { readonly understood: true; readonly event: ForumEvent; readonly flags: readonly string[] }
  | ({ readonly understood: false; readonly flags: readonly string[] } & SetAside);

/** Why an event makes no row. */
export interface SetAside {
  readonly state: 'quarantined' | 'ignored';
  readonly reason: string;
  readonly detail: string;
}

/** The only mode in which events are about the forum as it is. */
const LIVE = 'live';

/**
 * Judges the bytes, here and nowhere else: what an older version could not understand is read again by
 * a newer one. Never throws.
 */
export function judgeEvent({
  body,
  contentEncoding,
}: Pick<ClaimedEvent, 'body' | 'contentEncoding'>): JudgedEvent {
  const json = readDeliveryBody(body, contentEncoding);
  if (!json.ok) {
    return { understood: false, state: 'quarantined', ...because(json), flags: [] };
  }
  const flags = [...json.flags, ...(hasOtherApiVersion(json.value) ? ['api_version'] : [])];
  if (isTestEvent(json.value)) {
    const detail = 'an operator sent it to try the way in: it says nothing of the forum';
    return { understood: false, state: 'ignored', reason: 'test', detail, flags };
  }
  const read = parseEvent(json.value);
  if (!read.ok) {
    return { understood: false, state: 'quarantined', ...because(read), flags };
  }
  if (read.event.mode !== LIVE) {
    const detail = `the event's mode is not "${LIVE}": it says nothing of the forum as it is`;
    return { understood: false, state: 'ignored', reason: 'mode', detail, flags };
  }
  return { understood: true, event: read.event, flags };
}

function because({ reason, detail }: { reason: string; detail: string }) {
  return { reason, detail };
}
