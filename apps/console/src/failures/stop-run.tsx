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
      consequence="Events that are already back in the inbox are still projected. It cannot be resumed: to continue, start a new one."
      perform={() => call('cancelReplay', { params: { id } })}
    />
  );
}
