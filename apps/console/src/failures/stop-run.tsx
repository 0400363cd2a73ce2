import type { Replay } from '@forum-sync/operator-api';
import { call } from '../api/call.js';
import { ConfirmedButton } from '../feedback/confirmed-button.js';
import { useIsOperator } from '../session/use-session.js';

/** Ends a replay or a requeue whose dialog was closed. */
export function StopRun({ run: { id, kind } }: { run: Replay }) {
  if (!useIsOperator()) {
    return '–';
  }
  return (
    <ConfirmedButton
      act="Stop"
      to={`${kind} ${id}`}
      consequence="What was put to work before is still projected. It cannot be gone on with: another begins anew."
      perform={() => call('cancelReplay', { params: { id } })}
    />
  );
}
