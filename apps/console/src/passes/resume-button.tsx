import { ConfirmedButton } from '../feedback/confirmed-button.js';
import type { Pass } from './pass.js';

/** Lets a pass go on that failed after it was begun. */
export function ResumeButton({
  pass,
  what,
  perform,
}: {
  pass: Pass;
  what: string;
  perform: () => Promise<unknown>;
}) {
  if (pass.state !== 'failed' || pass.startedAt === null) {
    return null;
  }
  return (
    <ConfirmedButton
      act="Resume"
      to={what}
      consequence={`It continues where it was. What stopped it: ${pass.lastError ?? ''}`}
      perform={perform}
      size="xs"
    />
  );
}
