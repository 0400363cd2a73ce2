import {
  answers,
  isDatabaseUnavailable,
  mayBeTheStatement,
  type ClaimedEvent,
  type Release,
} from '@forum-sync/database';
import { describeError } from '@forum-sync/service-host';
import { errorForOperators } from './error-for-operators.js';
import type { InboxWork } from './inbox-work.js';
import { UNTRIED } from './releases.js';

const DATABASE_BACK_OFF_MS = 1_000;
const LONGEST_BACK_OFF_MS = 15 * 60_000;

/**
 * Gives events back to the inbox after a failure, and says whether that settles it. False means that one
 * of several is to blame, that nobody knows which, and that finding out by halves is quick.
 */
export async function handleFailure(
  { pool, log, giveBack, releases, settings }: InboxWork,
  claimed: readonly Pick<ClaimedEvent, 'id' | 'attempts'>[],
  leaseToken: string,
  error: unknown,
): Promise<boolean> {
  const ids = claimed.map(({ id }) => id);
  /** As if they had not been tried, except for what `but` says. */
  const giveThemBack = (but: Partial<Release>) =>
    releases.release(pool, { ...UNTRIED, leaseToken, ids, ...but });
  if (giveBack.aborted) {
    await giveThemBack({});
    return true;
  }
  const reason = errorForOperators(error);
  // A time-out, or a server that went down amid the work and is back: an event may have done that, and
  // would do it again and again to all that are claimed with it.
  const blamesAnEvent =
    !isDatabaseUnavailable(error) || (mayBeTheStatement(error) && (await answers(pool)));
  if (!blamesAnEvent) {
    log.warn({ events: ids.length, ...describeError(error) }, 'the database failed; trying again');
    // Not the events' fault.
    await giveThemBack({ backOffMs: DATABASE_BACK_OFF_MS, error: reason });
    return true;
  }
  const [culprit, ...others] = claimed;
  if (!culprit || others.length > 0) {
    if (!mayBeTheStatement(error)) {
      return false;
    }
    // Halves would hang again: the loop for suspects tries each event alone, beside this one.
    log.warn({ events: ids.length, ...describeError(error) }, 'a batch hung; each is tried alone');
    await giveThemBack({ error: reason, suspect: true });
    return true;
  }
  log.error(
    { id: culprit.id, attempts: culprit.attempts, ...describeError(error) },
    'an event failed',
  );
  await giveThemBack({
    // After the last try there is nothing to wait for: the next claim buries it.
    backOffMs:
      culprit.attempts < settings.maxAttempts
        ? Math.min(1_000 * 2 ** (culprit.attempts - 1), LONGEST_BACK_OFF_MS)
        : 0,
    error: reason,
    countsAsAttempt: true,
    suspect: true,
  });
  return true;
}
