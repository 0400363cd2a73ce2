import type { ReplayFilter } from '@forum-sync/operator-api';

/** Which events to run again, and how. */
export interface Again {
  /** A replay sends settled events through the projectors again; a requeue gives dead letters new tries. */
  readonly kind: 'replay' | 'requeue';
  readonly filter: ReplayFilter;
  /** What it is about, for the title: "this event". */
  readonly what: string;
}

export const VERB = { replay: 'Replay', requeue: 'Requeue' } as const;
