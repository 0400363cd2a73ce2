import type { ListName } from './list-table.js';

export type PassPurpose = 'backfill' | 'reconcile';

/**
 * `planning`: a worker counts what it will cost. `planned`: it waits for somebody to say go. `failed`: the
 * vendor refuses for good; `lastError` says what.
 */
export type PassState = 'planning' | 'planned' | 'running' | 'done' | 'failed' | 'cancelled';

/** What a list costs: `items` and `calls` are the least where `atLeast` is set. */
export interface PlannedList {
  readonly list: ListName;
  readonly items: number | null;
  readonly calls: number;
  readonly atLeast: boolean;
}

/** One walk over the forum's lists, for a backfill or a reconcile. */
export interface Pass {
  readonly id: string;
  readonly forumId: number;
  readonly purpose: PassPurpose;
  readonly state: PassState;
  /** `newest` ends a list at the first page that agrees; `full` reads all, and buries what is gone. */
  readonly depth: 'newest' | 'full';
  /** Compares and reports, and changes nothing. */
  readonly dryRun: boolean;
  readonly lists: readonly ListName[];
  readonly reason: 'command' | 'schedule' | 'outage';
  readonly outageId: string | null;
  readonly requestedBy: string;
  readonly plan: readonly PlannedList[] | null;
  readonly calls: number;
  readonly compared: number;
  readonly missing: number;
  readonly different: number;
  /** Rows in which only counters and copies differed, which change without an event. */
  readonly drifted: number;
  readonly buried: number;
  readonly unreadable: number;
  readonly failures: number;
  readonly lastError: string | null;
  readonly requestedAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/** What a page adds to the report of its pass. */
export type PassCounts = Pick<
  Pass,
  'calls' | 'compared' | 'missing' | 'different' | 'drifted' | 'buried' | 'unreadable'
>;

/** A pass's columns by property, for a select list. */
export const PASS_COLUMNS = `
  id, forum_id as "forumId", purpose, state, depth, dry_run as "dryRun", lists, reason,
  outage_id as "outageId", requested_by as "requestedBy", plan, calls, compared, missing, different,
  drifted, buried, unreadable, failures, last_error as "lastError", requested_at as "requestedAt",
  started_at as "startedAt", ended_at as "endedAt"`;
