import type { EventInput, EventType } from './events.js';
import { fixtureBodies } from './made/fixtures.js';

/**
 * One sample event a type, as the vendor sends it: the files of `fixtures/`, by type. Frozen at every
 * level, because tests share them: spread or `structuredClone` what you change.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- files have no types; fixtures.spec.ts parses each one
export const fixtures = freeze(fixtureBodies) as {
  readonly [Type in EventType]: EventInput<Type>;
};

function freeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}
