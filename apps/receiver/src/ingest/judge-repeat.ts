import type { FurtherDelivery, IncomingEvent, KnownEvent } from '@forum-sync/database';
import { isLongerThan, readDeliveryBody } from '@forum-sync/delivery-body';
import { sameJson } from '@forum-sync/event-types';

/**
 * Tells a repeat from a conflict: the vendor may write the same object with its keys in another order,
 * so other bytes are a conflict only when they say something else.
 */
export function judgeRepeat(
  delivery: IncomingEvent,
  known: KnownEvent,
  status: number,
): FurtherDelivery {
  const same =
    known.body !== null &&
    (known.body.equals(delivery.body) || saysTheSame({ ...known, body: known.body }, delivery));
  return { eventLogId: known.id, outcome: same ? 'duplicate' : 'conflict', status, delivery };
}

/** Flags of what was put right without losing anything that was said. */
const LOSSLESS: ReadonlySet<string> = new Set(['bom', 'encoding']);

/** What was taken out of a body to read it cannot be compared: the bytes that have it must be kept. */
function isWhole(flags: readonly string[]): boolean {
  return flags.every((flag) => LOSSLESS.has(flag));
}

/** All deliveries wait while two bodies are compared. Other bytes of a longer one are a conflict, which loses nothing. */
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
