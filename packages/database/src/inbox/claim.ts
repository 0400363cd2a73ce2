import type { Pool } from 'pg';

/** An event in the hands of a worker. */
export interface ClaimedEvent {
  /** events.id */
  readonly id: string;
  readonly forumId: number;
  /** What the receiver took it to be about. */
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly body: Buffer;
  readonly contentEncoding: string | null;
  readonly receivedAt: Date;
  /** This try included. */
  readonly attempts: number;
  /** Of the try before; null too when that one ended with its process. */
  readonly lastError: string | null;
  /** The replay that it comes from; null for a new event. */
  readonly replayId: string | null;
}

/** Bodies of one batch, of which a worker holds two at once; one that is larger by itself is taken alone. */
const LARGEST_BATCH_BYTES = 16 * 1024 * 1024;

/** Whether a claim took as many as it could, by their number or their bytes: there may be more. */
export function isFullClaim(claimed: readonly ClaimedEvent[], limit: number): boolean {
  if (claimed.length === limit) {
    return true;
  }
  const bytes = claimed.reduce((sum, { body }) => sum + body.length, 0);
  return bytes >= LARGEST_BATCH_BYTES;
}

export interface Claim {
  readonly limit: number;
  readonly leaseMs: number;
  readonly leaseToken: string;
  /**
   * `waiting`: what was never in trouble. Suspects are claimed apart, so that few neighbours share their fate:
   * `failed` ones, which were given back, and `abandoned` ones, which a worker held and never gave back, for one
   * of those may be what ended it. Several of these are claimed at once only where that happened at their first try.
   */
  readonly of: 'waiting' | 'failed' | 'abandoned';
  /** Of what waits, only from about this id on. */
  readonly from?: string;
}

/** Ids are given out before they are committed: some may come a little later, below others. */
const LATE_IDS = 2_000;

const WHICH = {
  // A case, because PostgreSQL assumes that half of all rows pass one. Of plain conditions on an inbox that it never
  // counted it would expect a few rows, and read and sort the whole backlog for each claim, not just its first rows.
  waiting: `id >= $4::bigint - ${LATE_IDS} and
          case when suspect or lease_token is not null then false else due_at <= now() end`,
  failed: 'suspect and lease_token is null and due_at <= now()',
  abandoned: 'suspect and lease_token is not null and due_at <= now()',
};
/** Of events with which more than one worker ended, only the first that is due. */
const ONE_BY_ONE = 'where attempts = 1 or id = (select id from due order by attempts, id limit 1)';

/**
 * Takes up to `limit` due events for `leaseMs`: the oldest first; of suspects those first that were tried
 * least, so that the one that ends its workers comes last.
 *
 * The lease is in the database's time: the workers' clocks may differ. A worker that dies keeps nothing, for
 * its lease ends.
 */
export async function claim(
  pool: Pool,
  { limit, leaseMs, leaseToken, of, from = '0' }: Claim,
): Promise<ClaimedEvent[]> {
  const { rows } = await pool.query<ClaimedEvent>({
    name: `claim-${of}`,
    text: `
      with due as materialized (
        select id, attempts from inbox
        where ${WHICH[of]}
        order by ${of === 'waiting' ? 'id' : 'attempts, id'}
        limit $1
        for update skip locked
      ), weighed as (
        select id, sum(octet_length(body)) over (order by id) - octet_length(body) as before
        from due join events using (id)
        ${of === 'abandoned' ? ONE_BY_ONE : ''}
      ), claimed as (
        update inbox
        set due_at = now() + $2 * interval '1 millisecond', lease_token = $3, attempts = attempts + 1
        -- by the keys themselves: if PostgreSQL counted the inbox while it was empty, a join would walk it for each
        where id = any(array(select id from weighed where before < ${LARGEST_BATCH_BYTES}))
        returning inbox.id, inbox.attempts, inbox.last_error, inbox.replay_id
      )
      select event.id, event.forum_id as "forumId",
        event.subject_kind as "subjectKind", event.subject_id as "subjectId",
        event.body, event.headers ->> 'content-encoding' as "contentEncoding",
        event.received_at as "receivedAt", claimed.attempts,
        claimed.last_error as "lastError", claimed.replay_id as "replayId"
      from claimed join events as event using (id)
      order by event.id`,
    values: [limit, leaseMs, leaseToken, ...(of === 'waiting' ? [from] : [])],
  });
  return rows;
}
