/** What an event is about. */
export interface Subject {
  readonly kind: string;
  /** Decimal digits. */
  readonly id: string;
}

/** A delivery, as the receiver hands it over to be stored. */
export interface IncomingEvent {
  readonly forumId: number;
  /** The vendor's event id, decimal digits; null where the body has none that can be read. */
  readonly eventId: string | null;
  readonly type: string | null;
  readonly subject: Subject | null;
  /** The bytes as they came. */
  readonly body: Buffer;
  /** The digest of the body, only where `eventId` or `type` is missing: it is the key then. */
  readonly bodySha256: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly remoteAddress: string | null;
  /** What was odd about the delivery; our own words. */
  readonly flags: readonly string[];
}

/** Two deliveries with one key are deliveries of one event. */
export function keyOf(event: {
  readonly forumId: number;
  readonly eventId: string | null;
  readonly type: string | null;
  readonly bodySha256: Buffer | null;
}): string {
  return event.bodySha256
    ? `${event.forumId} ${event.bodySha256.toString('hex')}`
    : `${event.forumId} ${event.eventId} ${event.type}`;
}
