import { skimDeliveryBody } from '@forum-sync/delivery-body';
import { eventId as eventIdReader, eventSubjects } from '@forum-sync/event-types';

/** What the receiver needs to know of a body: its key, and the ids in its object. Null where unreadable. */
export interface Envelope {
  readonly eventId: string | null;
  readonly type: string | null;
  readonly object: unknown;
}

/** The fields that can hold the id of what an event is about; its type says which one does. */
const idFields = Object.values(eventSubjects).map(({ idField }) => [idField, true] as const);
const WANTED = { id: true, type: true, data: { object: Object.fromEntries(idFields) } } as const;

const UNREADABLE: Envelope = { eventId: null, type: null, object: null };

/** A type is a key: it must fit an index, and be text that PostgreSQL takes. */
const TYPE = /^[\x20-\x7e]{1,64}$/;

/**
 * Reads no more than it must, and never throws: what a body means is judged in the worker. Reading holds up all
 * deliveries, so only these few members are built, however many the body has.
 */
export function readEnvelope(body: Buffer, contentEncoding: string | null): Envelope {
  const json = skimDeliveryBody(body, contentEncoding, WANTED);
  if (!json.ok || !isRecord(json.value)) {
    return UNREADABLE;
  }
  const { id, type, data } = json.value;
  return {
    eventId: eventIdReader.safeParse(id).data ?? null,
    type: typeof type === 'string' && TYPE.test(type) ? type : null,
    object: isRecord(data) ? data['object'] : null,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
