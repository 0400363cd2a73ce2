import type { Known } from '../known.js';

/** A section: what it is about, and each thing that is known of it. */
export interface Row {
  readonly title: string;
  readonly says: readonly (readonly [Known, string])[];
}

export type Rows = Readonly<Record<string, Row>>;
