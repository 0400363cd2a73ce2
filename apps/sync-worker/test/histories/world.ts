import fc from 'fast-check';
import type { Crash } from './frail-pool.js';
import { history, type History } from './history.js';

/** Several forums in one database, each with a history of its own, and how they are worked on. */
export interface World {
  readonly histories: readonly History[];
  readonly batchSize: number;
  readonly workers: number;
  /** The first is the first worker's, and so on; then those that go on after them. */
  readonly crashes: readonly Crash[];
  /**
   * Once all is settled: everything through the projectors again, over the rows that are there, or
   * after they have been thrown away.
   */
  readonly again: 'nothing' | 'replay' | 'rebuild';
}

const FORUMS = 40;

const worldOf = (how: {
  workers: fc.Arbitrary<number>;
  crashes: fc.Arbitrary<Crash[]>;
}): fc.Arbitrary<World> =>
  fc.record({
    histories: fc.array(history, { minLength: 1, maxLength: FORUMS, size: 'max' }),
    batchSize: fc.constantFrom(500, 500, 50, 50, 7, 1),
    again: fc.constantFrom('nothing', 'nothing', 'nothing', 'replay', 'rebuild'),
    ...how,
  });

/** One worker, and nothing goes wrong. */
export const calmWorld = worldOf({ workers: fc.constant(1), crashes: fc.constant([]) });

/** Workers race, processes die, connections break, between any two statements. */
export const roughWorld = worldOf({
  workers: fc.integer({ min: 1, max: 3 }),
  crashes: fc.array(
    fc.record({
      statement: fc.nat({ max: 40 }),
      when: fc.constantFrom('before', 'after'),
      dies: fc.constantFrom('process', 'connection'),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
