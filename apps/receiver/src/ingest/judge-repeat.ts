import type { IncomingEvent, KnownEvent } from '@forum-sync/database';
import { isLongerThan, readDeliveryBody } from '@forum-sync/delivery-body';
import { sameJson } from '@forum-sync/event-types';

/** What a delivery of an event that is stored already turned out to be. */
export type Repeat = 'duplicate' | 'conflict';

/**
 * Tells a repeat from a conflict: the vendor may write the same object with its keys in another order,
 * so other bytes are a conflict only when they say something else.
 */
export function judgeRepeat(delivery: IncomingEvent, { body, headers }: KnownEvent): Repeat {
  const same =
    body !== null && (body.equals(delivery.body) || saysTheSame({ body, headers }, delivery));
  return same ? 'duplicate' : 'conflict';
}

/** Flags of repairs that lose nothing of what the body says. */
const LOSSLESS: ReadonlySet<string> = new Set(['bom', 'encoding']);

/** What had to be removed to read a body is not compared, so a body with such a repair is kept as a conflict. */
function isWhole(flags: readonly string[]): boolean {
  return flags.every((flag) => LOSSLESS.has(flag));
}

/** Comparing holds up all deliveries, so a longer body with other bytes is simply a conflict: that loses nothing. */
export const LARGEST_COMPARED = 256 * 1024;

type Bytes = Pick<IncomingEvent, 'body' | 'headers'>;

function saysTheSame(one: Bytes, other: Bytes): boolean {
  if (isTooLong(one) || isTooLong(other)) {
    return false;
  }
  const [a, b] = [read(one), read(other)];
  return a.ok && b.ok && isWhole(a.flags) && isWhole(b.flags) && sameJson(a.value, b.value);
}

function isTooLong({ body, headers }: Bytes): boolean {
  return isLongerThan(LARGEST_COMPARED, body, headers['content-encoding'] ?? null);
}

function read({ body, headers }: Bytes) {
  return readDeliveryBody(body, headers['content-encoding'] ?? null);
}
