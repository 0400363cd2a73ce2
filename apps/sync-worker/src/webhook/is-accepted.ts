import { VENDOR_REPEATS_HOURS } from '@forum-sync/database';
import type { WebhookToken } from '@forum-sync/operator-api';

/** As long as the vendor repeats, and an hour more, because a use is noted by the hour. */
const LATELY_MS = (VENDOR_REPEATS_HOURS + 1) * 3_600_000;

/**
 * Whether a token opens the door, as far as the worker knows: it was made here, or is in WEBHOOK_TOKEN, or opened it
 * lately (the receiver may have settings of its own), and nobody retired it. One that was used once, long ago, may be
 * in nobody's settings any more.
 *
 * @param configured fingerprints
 */
export function isAccepted(
  { fingerprint, from, lastUsedAt, retiredAt }: WebhookToken,
  configured: readonly string[],
  now: number,
): boolean {
  return (
    retiredAt === null &&
    (from === 'rotation' ||
      configured.includes(fingerprint) ||
      (lastUsedAt !== null && now - Date.parse(lastUsedAt) < LATELY_MS))
  );
}
