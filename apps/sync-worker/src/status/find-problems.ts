import type { FailedPass } from '@forum-sync/database';
import type { Problem, Status } from '@forum-sync/operator-api';

/** What a status is judged by. */
export interface Findings {
  readonly conservation: Status['conservation'];
  readonly oldestPendingSeconds: number | null;
  /** An event that waits longer than this needs somebody. */
  readonly backlogAlarmS: number;
  /** Events whose last try failed, and that are tried again. */
  readonly failing: number;
  /** Outages of the receivers that matter still, in words. */
  readonly outages: readonly { readonly lasts: boolean; readonly text: string }[];
  /** Bodies over the limit that the vendor still repeats. */
  readonly refusedBodies: number;
  /** Since the vendor's newest event came; null where none ever did. */
  readonly silentSeconds: number | null;
  /** The last backfill and the last reconcile, where they failed. */
  readonly failedPasses: readonly FailedPass[];
}

/** A backlog is a matter of seconds. */
const SLOW_SECONDS = 60;
/** Many a forum is quiet for a night, few for a day. */
const SILENT_HOURS = 24;

/** What is not as it should be, the worst first, each with what to do about it. */
export function findProblems(findings: Findings): Problem[] {
  const { conservation, oldestPendingSeconds, backlogAlarmS, failing, outages } = findings;
  const { refusedBodies, silentSeconds, failedPasses } = findings;
  const { missing, dead, quarantined } = conservation;
  const problems: Problem[] = [];
  if (missing !== 0) {
    problems.push({
      code: 'missing_events',
      severity: 'critical',
      summary: unbalanced(missing),
      remedy: 'This must never happen. Change nothing in the database, and report it.',
    });
  }
  for (const { lasts, text } of outages) {
    problems.push({
      code: 'outage',
      severity: lasts ? 'critical' : 'warning',
      summary: text,
      remedy: lasts ? 'Start the receiver.' : 'For the details, see Reconcile in the console.',
    });
  }
  if (
    oldestPendingSeconds !== null &&
    oldestPendingSeconds > Math.min(SLOW_SECONDS, backlogAlarmS)
  ) {
    problems.push({
      code: 'backlog',
      severity: oldestPendingSeconds > backlogAlarmS ? 'critical' : 'warning',
      summary: `The oldest pending event has waited for ${oldestPendingSeconds} s.`,
      remedy: 'See the worker’s log. If the worker is only busy, start a second one.',
    });
  }
  if (failing > 0) {
    problems.push({
      code: 'failing_events',
      severity: 'warning',
      summary:
        failing === 1
          ? 'An event failed and will be tried again.'
          : `${failing} events failed and will be tried again.`,
      remedy:
        'See the error in the console: Events, state pending. An event that fails at every try becomes a dead letter.',
    });
  }
  if (dead > 0) {
    problems.push({
      code: 'dead_letters',
      severity: 'critical',
      summary: dead === 1 ? 'An event failed at every try.' : `${dead} events failed at every try.`,
      remedy: `See why in the console, under Quarantine. Once the cause is fixed, requeue ${dead === 1 ? 'it' : 'them'}.`,
    });
  }
  if (quarantined > 0) {
    problems.push({
      code: 'quarantine',
      severity: 'warning',
      summary:
        quarantined === 1
          ? 'An event is not understood.'
          : `${quarantined} events are not understood.`,
      remedy: `See why in the console, under Quarantine. After an upgrade that understands ${
        quarantined === 1 ? 'it, replay it' : 'them, replay them'
      }.`,
    });
  }
  if (refusedBodies > 0) {
    problems.push({
      code: 'too_large',
      severity: 'warning',
      summary:
        refusedBodies === 1
          ? 'A delivery exceeded MAX_BODY_BYTES and was refused.'
          : `${refusedBodies} deliveries exceeded MAX_BODY_BYTES and were refused.`,
      remedy:
        'Raise MAX_BODY_BYTES and restart the receiver: the vendor repeats deliveries for three days. The table deliveries keeps the beginning of each.',
    });
  }
  const silentHours = Math.floor((silentSeconds ?? 0) / 3_600);
  // While no receiver is there, nothing can come.
  if (silentHours >= SILENT_HOURS && !outages.some(({ lasts }) => lasts)) {
    problems.push({
      code: 'vendor_silent',
      severity: 'warning',
      summary: `No event has come from the vendor for ${silentHours} hours.`,
      remedy:
        'If that is unusual, check the webhook URL in the forum’s admin area, and send a test event (Settings in the console).',
    });
  }
  for (const { purpose, id, lastError, begun } of failedPasses) {
    problems.push({
      code: 'failed_pass',
      severity: 'warning',
      summary: `The last ${purpose} (${id}) failed: ${lastError}`,
      remedy: `Fix the cause, then ${begun ? 'go on' : 'try again'}: npm run cli -- ${purpose}${begun ? ' --resume' : ''}`,
    });
  }
  return problems.toSorted((a, b) => rank(a) - rank(b));
}

function unbalanced(missing: number): string {
  const count = Math.abs(missing);
  const events = count === 1 ? '1 event' : `${count} events`;
  return missing > 0
    ? `${events} received, but neither settled nor owed.`
    : `${events} settled or owed, but never counted as received.`;
}

function rank({ severity }: Problem): number {
  return severity === 'critical' ? 0 : 1;
}
