import type { Outcome } from '@forum-sync/database';
import { subjectOf, type Projected } from './find-doubts.js';
import type { WithoutRow } from './prepare.js';
import { sayNewer } from './say-newer.js';

/** The outcome of an event of which no row was made. */
export function outcomeWithoutRow(event: WithoutRow): Outcome {
  const { id, forumId, attempts, flags, subjectKind, subjectId, setAside } = event;
  const { state, reason, detail } = setAside;
  // The receiver may have read whom it is about: it belongs to the history too.
  const subject = subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null;
  return { id, forumId, attempts, flags, subject, state, reason, detail, changed: null };
}

/** The outcome of an event whose row was written, or met a newer one. */
export function outcomeWithRow({ event, row, result }: Projected): Outcome {
  const { id, forumId, attempts, flags } = event;
  const about = { id, forumId, attempts, flags, subject: subjectOf(row) };
  if (result.state === 'stale') {
    const detail = sayNewer(result.newer, row.observation.version === id);
    return { ...about, state: 'stale', reason: 'older', detail, changed: null };
  }
  return { ...about, state: 'applied', reason: null, detail: null, changed: result.changed };
}
