import type { ProjectedRow } from '@forum-sync/database';
import { dispatch } from '../../../apps/sync-worker/dist/projecting/dispatch.js';
import { judgeEvent } from '../../../apps/sync-worker/dist/projecting/judge-event.js';

/** From the bytes to the row, as our worker does it: parsed, validated, projected. */
export function readRow(body: Buffer): ProjectedRow {
  const judged = judgeEvent({ body, contentEncoding: null });
  if (!judged.understood) {
    throw new Error(`an event of the benchmark is not understood: ${judged.reason}`);
  }
  return dispatch(judged.event, { forumId: 1, source: 'webhook', observedAt: new Date() });
}
