import type { ListName } from './list-table.js';

/** How far a pass has come in one list. */
export interface Checkpoint {
  readonly list: ListName;
  /** Whose list it reads, where there is no list of all; null before the first. */
  readonly parentId: string | null;
  /** Items from the top of the list that lie behind it. */
  readonly place: number;
  /** How long the list was at the last page. */
  readonly total: number | null;
  /** Nothing was left out that it knows of: only then may what it did not meet be taken for gone. */
  readonly complete: boolean;
  /** `looking`: all pages are read, and what was not on them is looked at. */
  readonly phase: 'reading' | 'looking' | 'done';
  readonly pages: number;
  /** How far the events had come when it began: what came since is newer than what it did not meet. */
  readonly version: string;
  readonly arrival: string;
  readonly markedAt: Date;
}
