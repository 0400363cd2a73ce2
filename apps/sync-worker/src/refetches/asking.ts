import type { ReadHorizon, Subject } from '@forum-sync/database';
import type { ForumApi } from '@forum-sync/forum-api';
import type { Pool } from 'pg';

/** Whom to ask about which forum. */
export interface Asking {
  readonly pool: Pool;
  readonly api: ForumApi;
  readonly forumId: number;
  readonly signal: AbortSignal;
}

/** What the vendor said about a subject; null: it is gone. */
export interface SubjectSeen {
  readonly subject: Subject;
  readonly object: object | null;
  readonly call: string;
  /** Taken before the request was sent. */
  readonly horizon: ReadHorizon;
}

/** Nothing that we know leads to the subject. */
export class NotToBeFound extends Error {
  readonly code = 'NOT_TO_BE_FOUND';

  /** @param seen what the search has seen of others: each call was paid for */
  constructor(
    message: string,
    readonly seen: readonly SubjectSeen[] = [],
  ) {
    super(message);
  }
}

/** What was asked for is not what came, such as the topic that it was merged into. */
export function anotherThan({ kind, id }: Subject): NotToBeFound {
  return new NotToBeFound(
    `The forum was asked for ${kind.replace('_', ' ')} ${id}, and answered with another.`,
  );
}
