import type { TimelineObservation } from '@forum-sync/operator-api';

type Change = Pick<TimelineObservation, 'changed' | 'madeNewRow' | 'reason'>;

/** What an observation changed in its row, and why it did so or did not. */
export function sayChange({ changed, madeNewRow, reason }: Change): string {
  const what = madeNewRow ? 'created the row' : (changed ?? []).join(', ');
  return what && reason ? `${what} (${reason})` : what || (reason ?? '');
}
