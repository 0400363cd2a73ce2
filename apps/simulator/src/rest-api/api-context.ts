import type { Acts } from '../acts/acts.js';
import type { ObjectForm } from '../objects/object-of.js';
import type { ForumState } from '../state/forum-state.js';

/** What the routes work on. */
export interface ApiContext {
  readonly state: ForumState;
  readonly acts: Acts;
  readonly form: ObjectForm;
}

/** The literal is not documented, only that there is one (contract 3.12). */
export const DONE = { status: 'success' } as const;
