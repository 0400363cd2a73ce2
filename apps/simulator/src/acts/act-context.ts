import type { EventType } from '@forum-sync/event-types';
import type { ForumState } from '../state/forum-state.js';
import type { ObjectForm, ObjectOf } from '../objects/object-of.js';

/** Reports what happened: an event with a snapshot of its object as it is now. */
export type Announce = <Type extends EventType>(type: Type, object: ObjectOf<Type>) => void;

/** What an act works on. */
export interface ActContext {
  readonly state: ForumState;
  /** The forum's time in Unix seconds. */
  readonly seconds: () => number;
  readonly announce: Announce;
  readonly form: ObjectForm;
  /** Whether what goes with its parent gets a `*.deleted` of its own: not known (contract 5.12). */
  readonly childDeletes: boolean;
}
