import {
  type Conservation,
  readOutages,
  readConservation,
  readFailedPasses,
  readOldestPending,
} from '@forum-sync/database';
import type { Status } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import type { Config } from '../config.js';
import { FORUM_ID } from '../forum/forum-id.js';
import { describeOutage } from '../horizon/describe-outage.js';
import { WITHOUT_A_KEY } from '../horizon/not-guaranteed.js';
import { TEST_EVENT_TYPE } from '../projecting/test-event.js';
import { findProblems } from './find-problems.js';
import { readCalls } from './read-calls.js';
import { VERSION } from './version.js';

interface Facts {
  readonly failing: number;
  readonly refusedBodies: number;
  readonly lastReceivedAt: string | null;
  readonly silentSeconds: number | null;
  readonly doubts: number;
  readonly at: string;
}

const NOTHING_YET: Conservation = {
  forumId: FORUM_ID,
  received: 0,
  pending: 0,
  leased: 0,
  applied: 0,
  stale: 0,
  ignored: 0,
  quarantined: 0,
  dead: 0,
  missing: 0,
};

/** Whether all is well, and if not, what to do. */
export async function readStatus(
  pool: Pool,
  { forum, upkeep }: Pick<Config, 'forum' | 'upkeep'>,
): Promise<Status> {
  const { rows } = await pool.query<Facts>(
    `select
      (select count(*)::integer from inbox where suspect and last_error is not null) as failing,
      (
        -- the vendor repeats it every hour for as long as it is refused; found by the index of the events
        select count(distinct body_sha256)::integer from further_deliveries
        where event_log_id is null and outcome = 'too_large' and received_at > now() - interval '2 hours'
      ) as "refusedBodies",
      (select received_at from events order by id desc limit 1) as "lastReceivedAt",
      (
        -- what an operator sent to try the way in is no word of the vendor's
        select extract(epoch from now() - received_at)::integer
        from events where type is distinct from $1 order by id desc limit 1
      ) as "silentSeconds",
      (select count(*)::integer from doubts) as doubts,
      now() as at`,
    [TEST_EVENT_TYPE],
  );
  const [facts] = rows as [Facts];
  const oldestPending = await readOldestPending(pool);
  const [counted] = await readConservation(pool);
  const { forumId: _forumId, ...conservation } = counted ?? NOTHING_YET;
  const { failing, refusedBodies, silentSeconds, ...said } = facts;
  const oldestPendingSeconds = oldestPending === null ? null : Math.round(oldestPending);
  const outages = (await readOutages(pool, FORUM_ID)).map((outage) => ({
    lasts: outage.endedAt === null,
    text: describeOutage(outage, forum !== null),
  }));
  const calls = await readCalls(pool);
  const failedPasses = await readFailedPasses(pool, FORUM_ID);
  const problems = findProblems({
    conservation,
    oldestPendingSeconds,
    backlogAlarmS: upkeep.backlogAlarmS,
    failing,
    outages,
    refusedBodies,
    silentSeconds,
    failedPasses,
  });
  const well = problems.every(({ severity }) => severity !== 'critical');
  return {
    well,
    sentence: sentenceOf(problems),
    problems,
    conservation,
    ...said,
    oldestPendingSeconds,
    callsToday: calls.reduce((sum, { today }) => sum + today, 0),
    calls,
    callsPerSecond: forum?.callsPerSecond ?? null,
    notGuaranteed: forum ? [] : [...WITHOUT_A_KEY],
    version: VERSION,
  };
}

function sentenceOf(problems: Status['problems']): string {
  const [worst, ...others] = problems;
  if (!worst) {
    return 'All is well.';
  }
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return `${worst.summary} ${worst.remedy}${more}`;
}
