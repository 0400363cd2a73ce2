import type { Probabilities } from './misbehaviour/misbehaviour.js';
import type { Sizes } from './state/sizes.js';

/** How a simulated forum starts. Nothing is needed: the defaults make a small one for a test. */
export interface ForumOptions {
  /** The same seed and sizes give the same forum and the same story. Default "forum". */
  readonly seed?: string;
  readonly sizes?: Partial<Sizes>;
  /** The address to listen on; default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: a free one. */
  readonly port?: number;
  /** What is in the URL box; default "": no webhook. */
  readonly webhookUrl?: string;
  /** The REST API's key; default "forum-api-key". */
  readonly apiKey?: string;
  /** Requests a second that the REST API serves; 0 means all. Default 3. */
  readonly apiLimit?: number;
  /** The forum's time when it starts, in milliseconds; default the end of the seeded past. */
  readonly startsAt?: number;
  /** 0 (default): the clock stands until `clock.advance`. 1: as ours. 3600: an hour a second. */
  readonly timeScale?: number;
  /** Acts per second of the forum's clock; default 0: nothing happens by itself. */
  readonly rate?: number;
  /** The first event's id; ids are serial. Default 1534, the vendor's sample. */
  readonly firstEventId?: number;
  /** How long a send waits for its answer, in milliseconds of our clock. Default 10,000. */
  readonly sendTimeoutMs?: number;
  /** Posts say their topic, messages their conversation: not known of the vendor. Default false. */
  readonly parentIds?: boolean;
  /** The posts of a deleted topic have events of their own: not known. Default false. */
  readonly childDeletes?: boolean;
  /** What goes wrong from the start; default nothing. */
  readonly misbehaviour?: Probabilities;
}
