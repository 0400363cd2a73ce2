/** Up to where somebody was told: the newest event then, and when that was, by the database's clock. */
export interface Position {
  /** events.id; '0' where there was none. */
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
}

const WRITTEN = /^(\d{1,19})@(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/;

/** As the `id:` of a message. */
export function writePosition({ id, at }: Position): string {
  return `${id}@${at}`;
}

/** From a `Last-Event-ID`; null where it is missing, or not one that we gave. */
export function readPosition(lastEventId: unknown): Position | null {
  const [, id, at] = (typeof lastEventId === 'string' && WRITTEN.exec(lastEventId)) || [];
  return id && at && !Number.isNaN(Date.parse(at)) ? { id, at } : null;
}
