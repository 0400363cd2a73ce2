import type { EventSummary, LiveGap } from '@forum-sync/operator-api';
import type { Look } from './changed-events.js';
import type { Position } from './position.js';

/** The database's now() is the beginning of a transaction, which is visible this much later at most. */
const LATEST_MS = 10_000;

/** What came or changed since somebody was told up to `from`; some of it may be told a second time. */
export function missedSince({ watched }: Look, from: Position): EventSummary[] {
  const since = Date.parse(from.at) - LATEST_MS;
  return watched.filter(
    ({ id, receivedAt, settledAt }) =>
      BigInt(id) > BigInt(from.id) ||
      Date.parse(receivedAt) > since ||
      (settledAt !== null && Date.parse(settledAt) > since),
  );
}

/** What came after `from` and is not among the watched any more; null where that is nothing. */
export function gapSince({ watched, before }: Look, from: Position): LiveGap | null {
  const [first] = watched;
  return first && before !== null && BigInt(before) > BigInt(from.id)
    ? { after: from.id, before: first.id }
    : null;
}
