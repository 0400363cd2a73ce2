import type {
  Observation,
  ProjectedRow,
  ProjectionColumns,
  ProjectionName,
} from '@forum-sync/database';
import type { EventOf, EventType } from '@forum-sync/event-types';

/** Where, when and how something was seen: an observation without what the object itself says. */
export type Sighting = Omit<Observation, 'deletes'>;

/** The object that events of a type carry. */
export type ObjectOf<Type extends EventType> = EventOf<Type>['data']['object'];

/** Turns one observation of a subject into one row. Pure: what may be written is decided elsewhere. */
export type Projector<Type extends EventType> = (
  object: ObjectOf<Type>,
  sighting: Sighting,
) => ProjectedRow;

/** How a noun's object becomes a row of its table: the one place where the wire meets the columns. */
export interface RowReader<Thing, Name extends ProjectionName> {
  readonly table: Name;
  idOf(thing: Thing): string;
  columnsOf(thing: Thing): ProjectionColumns[Name];
  factsOf?(thing: Thing, sighting: Sighting, deletes: boolean): ProjectedRow['facts'];
}

/** The two projectors of a noun: one for what it is, one for its delete. */
export function projectorsOf<Thing, Name extends ProjectionName>(
  reader: RowReader<Thing, Name>,
): Record<'upsert' | 'bury', (thing: Thing, sighting: Sighting) => ProjectedRow<Name>> {
  const project = (deletes: boolean) => (thing: Thing, sighting: Sighting) => ({
    table: reader.table,
    id: reader.idOf(thing),
    columns: reader.columnsOf(thing),
    facts: reader.factsOf?.(thing, sighting, deletes) ?? {},
    observation: { ...sighting, deletes },
  });
  return { upsert: project(false), bury: project(true) };
}
