import type { z } from 'zod';
import type { SubjectKind } from './made/types.js';

/**
 * What an event type is about: the kind of its subject, the field of `data.object` that holds the
 * subject's id, and the schema of `data.object`.
 */
export interface Subject {
  readonly kind: SubjectKind;
  readonly idField: `${SubjectKind}Id`;
  readonly schema: z.ZodType;
  /** Where the type alone does not tell: whether `data.object` shows that it is what the type is about. */
  readonly isOne?: (object: Readonly<Record<string, unknown>>) => boolean;
}
