import type { Fault } from '../misbehaviour/faults.js';

/** One send of an event and what came back. */
export interface Attempt {
  /** The forum's time, in milliseconds. */
  readonly at: number;
  /** The body as it was sent; of a send that broke, as it should have been. */
  readonly sent: string;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  /** The beginning of the answer's body. */
  readonly answer: string;
  readonly error: string | null;
}

/**
 * `waiting`: not delivered yet, and will be tried again. `gone`: tried for three days in vain. `dropped`:
 * a fault; never sent. `unsent`: made while there was no URL.
 */
export type EventState = 'waiting' | 'delivered' | 'gone' | 'dropped' | 'unsent';

/** An event and all that became of it: a line of the webhook log. */
export interface SentEvent {
  readonly id: number;
  readonly type: string;
  /** The forum's time, in milliseconds. */
  readonly madeAt: number;
  /** The JSON that was made when it happened; what is sent again is this, not what is true by then. */
  readonly payload: string;
  /** What went wrong with it on purpose. */
  readonly faults: Fault[];
  state: EventState;
  readonly attempts: Attempt[];
}
