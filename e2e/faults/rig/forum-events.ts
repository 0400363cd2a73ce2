import fc from 'fast-check';
import { KINDS } from '../../../apps/sync-worker/test/histories/forum-objects.js';
import { eventOf } from '../../../apps/sync-worker/test/histories/history.js';
import { bodyOf } from '../../../apps/sync-worker/test/histories/told.js';

/** Far more than there are subjects, and different enough to fill every table. */
const SAMPLES = 2_000;

/** Makes events of all nouns about a few subjects, so that they meet; each has an id of its own. */
export function forumEvents(seed: number): (id: number) => Buffer {
  const samples = fc.sample(fc.oneof(...KINDS.map(eventOf)), { seed, numRuns: SAMPLES });
  return (id) => bodyOf({ ...samples[id % SAMPLES]!, id });
}
