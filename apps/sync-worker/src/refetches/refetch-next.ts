import {
  againOnConflict,
  claimRefetch,
  endRefetch,
  failRefetch,
  inTransaction,
  renewRefetch,
  type ClaimedRefetch,
  type RefetchLane,
} from '@forum-sync/database';
import { ForumApiError } from '@forum-sync/forum-api';
import type { Logger } from '@forum-sync/service-host';
import type { Pool, PoolClient } from 'pg';
import type { ForumClient } from '../budget/forum-client.js';
import { isKeyAccepted } from '../budget/is-key-accepted.js';
import { toRead } from '../passes/to-read.js';
import { projectWhatFits } from '../projecting/project-what-fits.js';
import { NotToBeFound, type SubjectSeen } from './asking.js';
import { fetchSubject } from './fetch-subject.js';
import { isRefusal } from './is-refusal.js';

const FIRST_BACK_OFF_MS = 5_000;
const LONGEST_BACK_OFF_MS = 24 * 3_600_000;
/** From this attempt on a failure is taken for the subject's own. */
const KNOWN_TO_FAIL = 4;

/** Read again it would be the same again, and each try costs a call. */
class CannotBeHeld extends Error {}

/** What a worker needs to read the doubtful subjects of a lane. */
export interface RefetchWork {
  readonly pool: Pool;
  readonly lane: RefetchLane;
  readonly client: ForumClient;
  /** How long a worker may be silent before another reads the subject. */
  readonly leaseMs: number;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/**
 * Reads the next doubtful subject, and lets the read decide. However many marks it has, it is read once;
 * those that were there before the request are gone with it. Says whether the forum gave an answer; null where no subject
 * is in doubt.
 *
 * @throws ForumApiError when it may be that no other subject can be read either: the forum refuses our key, or gives no
 *   answer
 */
export async function refetchNext(work: RefetchWork): Promise<'answered' | 'failed' | null> {
  const { pool, lane, client, leaseMs, signal } = work;
  const claimed = await claimRefetch(pool, lane, leaseMs);
  if (!claimed) {
    return null;
  }
  const { forumId, subject } = claimed;
  const renewal = setInterval(() => {
    // One that fails is made up for by the next; at worst the subject is read twice.
    renewRefetch(pool, claimed, leaseMs).catch(() => {});
  }, leaseMs / 3);
  try {
    const { api } = client;
    await keep(pool, claimed, await fetchSubject({ pool, api, forumId, signal }, subject));
  } catch (error) {
    clearInterval(renewal);
    return (await putOff(work, claimed, error)) ? 'answered' : 'failed';
  } finally {
    clearInterval(renewal);
  }
  return 'answered';
}

/** @throws CannotBeHeld when the tables cannot hold the subject; what came along is kept */
async function keep(pool: Pool, claimed: ClaimedRefetch, seen: readonly SubjectSeen[]) {
  const { kind, id } = claimed.subject;
  const once = async (trx: PoolClient) => {
    const unheld = await project(trx, claimed, seen);
    if (unheld.some(({ subject }) => subject.kind === kind && subject.id === id)) {
      return false;
    }
    await endRefetch(trx, claimed);
    return true;
  };
  if (!(await againOnConflict(() => inTransaction(pool, once)))) {
    throw new CannotBeHeld('The tables cannot hold it.');
  }
}

function project(trx: PoolClient, { forumId }: ClaimedRefetch, seen: readonly SubjectSeen[]) {
  const reads = seen.map(({ subject, object, call, horizon }) =>
    toRead(subject, object, { source: 'refetch', call, horizon }),
  );
  return projectWhatFits(trx, forumId, reads);
}

/** Says whether that is how the forum answers, for good. */
async function putOff(
  work: RefetchWork,
  claimed: ClaimedRefetch,
  error: unknown,
): Promise<boolean> {
  const { pool, log } = work;
  const isHopeless = error instanceof NotToBeFound || error instanceof CannotBeHeld;
  const isAnswer = error instanceof ForumApiError || isHopeless;
  const backOff = Math.min(FIRST_BACK_OFF_MS * 2 ** (claimed.attempts - 1), LONGEST_BACK_OFF_MS);
  if (!isAnswer) {
    // Ours or the database's. Each try costs a call.
    await failRefetch(pool, claimed, { error: 'not written', afterMs: backOff });
    throw error;
  }
  const forGood = isHopeless || isRefusal(error) || (await isRefusedAlone(work, claimed, error));
  const afterMs = isAborted(error) ? 0 : backOff;
  await failRefetch(pool, claimed, { error: error.message, afterMs: forGood ? null : afterMs });
  if (isAborted(error)) {
    return false;
  }
  if (error instanceof NotToBeFound) {
    const { seen } = error;
    await againOnConflict(() => inTransaction(pool, (trx) => project(trx, claimed, seen)));
  }
  const { subject, attempts } = claimed;
  log.warn({ ...subject, attempts, forGood, reason: error.message }, 'a refetch failed');
  if (!forGood && (isUnauthorized(error) || attempts < KNOWN_TO_FAIL)) {
    throw error;
  }
  return forGood;
}

/** Whether the forum refuses this subject and not the key: to a key that is wrong it would refuse the users, too. */
async function isRefusedAlone(
  { client, signal }: RefetchWork,
  { attempts }: ClaimedRefetch,
  error: Error,
): Promise<boolean> {
  return (
    isUnauthorized(error) && attempts >= KNOWN_TO_FAIL && (await isKeyAccepted(client.api, signal))
  );
}

function isUnauthorized(error: Error): boolean {
  return error instanceof ForumApiError && error.code === 'unauthorized';
}

function isAborted(error: unknown): boolean {
  return error instanceof ForumApiError && error.code === 'aborted';
}
