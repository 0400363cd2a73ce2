import { EVENT_TYPES } from '@forum-sync/event-types';
import fc from 'fast-check';
import { KINDS, objectOf, type Kind } from './forum-objects.js';
import { keyOf, type Told } from './told.js';

/** Deliveries in the order in which they arrive: repeats, contradictions and all. */
export type History = readonly Told[];

/** So few ids that two types share one now and then. */
const ids = fc.integer({ min: 1, max: 12 });
const live = fc.constant('live');

/** An event of a noun. Deletes come more often than one in so many types. */
export function eventOf(kind: Kind): fc.Arbitrary<Told> {
  const types = EVENT_TYPES.filter((type) => type.startsWith(`${kind}.`));
  const graves = types.filter((type) => type.endsWith('.deleted'));
  const type = fc.constantFrom(...types, ...graves);
  return fc.record({ id: ids, type, mode: live, object: objectOf(kind) });
}

/** What has no row to make: a type never met, a field of another shape, another mode than live. */
const rowless: fc.Arbitrary<Told> = fc.oneof(
  fc.record({
    id: ids,
    type: fc.constant('poll.created'),
    mode: live,
    object: fc.constant({ pollId: 1 }),
  }),
  fc.record({
    id: ids,
    type: fc.constant('user.updated'),
    mode: live,
    object: fc.constant({ userId: 1, postCount: [[]] }),
  }),
  fc.record({
    id: ids,
    type: fc.constant('post.updated'),
    mode: fc.constant('test'),
    object: objectOf('post'),
  }),
);

/** Different events: no two with one key. */
export function eventsOf(event: fc.Arbitrary<Told>, most: number): fc.Arbitrary<Told[]> {
  return fc.uniqueArray(event, { minLength: 1, maxLength: most, size: 'max', selector: keyOf });
}

const contradicting = (told: Told): Told => ({
  ...told,
  object: { ...told.object, badge: 'of another telling' },
});

/** Any history: of some nouns or of all, in any order, some of it twice, some of it contradicted. */
export const history: fc.Arbitrary<History> = fc
  .subarray(KINDS, { minLength: 1 })
  .chain((kinds) =>
    eventsOf(
      fc.oneof(
        { weight: 15, arbitrary: fc.oneof(...kinds.map(eventOf)) },
        { weight: 1, arbitrary: rowless },
      ),
      12,
    ),
  )
  .chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.subarray(events),
      fc.subarray(events.slice(0, 3).map(contradicting)),
    ),
  )
  .chain(([events, again, otherwise]) => {
    const deliveries = [...events, ...again, ...otherwise];
    return fc.shuffledSubarray(deliveries, { minLength: deliveries.length });
  });
