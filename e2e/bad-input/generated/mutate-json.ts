import fc from 'fast-check';
import { anyText, oddSources } from './texts.js';

/** A change somewhere in a JSON value: the member goes, or another value takes its place. */
export interface Mutation {
  readonly at: number;
  readonly becomes: { readonly value: unknown } | { readonly source: string } | 'gone';
}

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(),
    becomes: fc.oneof(
      fc.constant('gone' as const),
      fc.jsonValue().map((value) => ({ value })),
      anyText.map((value) => ({ value })),
      fc
        .constantFrom(0, -1, 1.5, 2 ** 53, '0', '', '007', [], {}, null)
        .map((value) => ({ value })),
      oddSources.map((source) => ({ source })),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Stands for a source in the text until the end. */
const PLACE = '\ue000place';

/** The value as JSON text, changed. */
export function mutate(value: object, changes: readonly Mutation[]): string {
  const changed: object = structuredClone(value);
  const sources: string[] = [];
  for (const { at, becomes } of changes) {
    const places = membersOf(changed);
    const place = places[at % places.length];
    if (!place) {
      break;
    }
    if (becomes === 'gone') {
      delete place.of[place.key];
    } else if ('source' in becomes) {
      place.of[place.key] = `${PLACE}${sources.push(becomes.source) - 1}`;
    } else {
      place.of[place.key] = becomes.value;
    }
  }
  return sources.reduce(
    (text, source, index) => text.replace(`"${PLACE}${index}"`, () => source),
    JSON.stringify(changed),
  );
}

interface Member {
  readonly of: Record<string, unknown>;
  readonly key: string;
}

/** Every member of a value, at all levels. */
function membersOf(value: unknown): Member[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const of = value as Record<string, unknown>;
  return Object.keys(of).flatMap((key) => [{ of, key }, ...membersOf(of[key])]);
}
