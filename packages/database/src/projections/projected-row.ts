import type { Observation } from './observation.js';
import type { ProjectionColumns, ProjectionName } from './projection-table.js';

/** One observation as one row: what a projector makes and `planUpsert` takes. */
export interface ProjectedRow<Name extends ProjectionName = ProjectionName> {
  readonly table: Name;
  /** The subject's id: decimal digits. */
  readonly id: string;
  readonly columns: ProjectionColumns[Name];
  /** What the observation says of the table's facts; one that it does not mention is kept. */
  readonly facts: Readonly<Record<string, string | Date | null | undefined>>;
  readonly observation: Observation;
}

/** What became of one row. */
export type UpsertResult =
  | {
      readonly state: 'applied';
      /** Names of the columns that it changed; null where the row is new. */
      readonly changed: readonly string[] | null;
      /** The row was read over REST after the observation was made: nobody knows which of the two is right. */
      readonly overLaterRead?: true;
    }
  | {
      readonly state: 'stale';
      /** The stamp of the observation that the row holds. */
      readonly newer: string;
    };
