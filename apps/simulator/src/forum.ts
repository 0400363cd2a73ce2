import type { Activity } from './activity/activity.js';
import type { Acts } from './acts/acts.js';
import type { Clock } from './clock/clock.js';
import type { Misbehaviour } from './misbehaviour/misbehaviour.js';
import type { RestApi } from './rest-api/rest-api.js';
import type { ForumState } from './state/forum-state.js';
import type { Webhooks } from './webhooks/webhooks.js';

/** The parts of a forum, without its server. */
export interface ForumParts {
  readonly clock: Clock;
  readonly state: ForumState;
  /** Everything that people can do; each makes its events at once. */
  readonly act: Acts;
  /** Lets things happen by themselves. */
  readonly activity: Activity;
  readonly webhooks: Webhooks;
  readonly misbehaviour: Misbehaviour;
  readonly api: RestApi;
}

/** A running forum. */
export interface Forum extends ForumParts, AsyncDisposable {
  /** Where pages and control are, without a closing slash. */
  readonly url: string;
  /** The base of the REST API, in place of the vendor's `https://api.websitetoolbox.com/v1/api`. */
  readonly apiUrl: string;
  /** Resolves when nothing is being sent; later repeats are not waited for. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}
