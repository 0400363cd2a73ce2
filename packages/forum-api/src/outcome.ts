import type { ForumApiErrorCode } from './forum-api-error.js';

/** What one attempt came to: a JSON value, or why there is none. */
export type Outcome =
  { readonly ok: true; readonly status: number; readonly value: unknown } | Failure;

/** An attempt without a result. */
export interface Failure {
  readonly ok: false;
  readonly code: ForumApiErrorCode;
  readonly status: number | null;
  /** What came back, for the message: its kind and size, never its contents. */
  readonly whatCameBack: string;
  /** Whether the same request can succeed later. */
  readonly temporary: boolean;
  /** Whether the forum may have carried the request out. */
  readonly mayHaveHappened: boolean;
  /** The parameter that the vendor objects to, where it is one that the call sent. */
  readonly param: string | null;
  /** How long the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs: number;
}

/** A failure; what is left out takes its cautious value. */
export function failure(
  fields: Pick<Failure, 'code' | 'whatCameBack'> & Partial<Omit<Failure, 'ok'>>,
): Failure {
  return {
    ok: false,
    status: null,
    temporary: false,
    mayHaveHappened: false,
    param: null,
    retryAfterMs: 0,
    ...fields,
  };
}
