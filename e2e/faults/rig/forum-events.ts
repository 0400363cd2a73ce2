import fc from 'fast-check';
import { KINDS } from '../../../apps/sync-worker/test/histories/forum-objects.js';
import { eventOf } from '../../../apps/sync-worker/test/histories/history.js';
import { rowlessState } from '../../../apps/sync-worker/test/histories/model-outcomes.js';
import { bodyOf, type Told } from '../../../apps/sync-worker/test/histories/told.js';

/** Far more than there are subjects, and different enough to fill every table. */
const SAMPLES = 2_000;

/** Makes events of all nouns about a few subjects, so that they meet; each has an id of its own and a row to make. */
export function forumEvents(seed: number): (id: number) => Told {
  const told = fc.oneof(...KINDS.map(eventOf)).filter((one) => rowlessState(one) === null);
  const samples = fc.sample(told, { seed, numRuns: SAMPLES });
  return (id) => ({ ...samples[id % SAMPLES]!, id });
}

/** The same, as they are sent. */
export function forumBodies(seed: number): (id: number) => Buffer {
  const make = forumEvents(seed);
  return (id) => bodyOf(make(id));
}
