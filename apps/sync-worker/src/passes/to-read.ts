import type { ReadHorizon } from '@forum-sync/database';
import type { Read } from '../projecting/read.js';

/** An object of the vendor's as the read that brought it; null: it is gone. */
export function toRead(
  subject: { readonly kind: string; readonly id: string },
  object: object | null,
  from: { readonly source: Read['source']; readonly call: string; readonly horizon: ReadHorizon },
): Read {
  const { source, call, horizon } = from;
  // Written again as JSON, an item reads by its schema as the same item.
  const body = object && Buffer.from(JSON.stringify(object));
  // Which schema read the object is known to the list that brought it, no longer to TypeScript.
  return { subject, source, call, object, body, ...horizon } as Read;
}
