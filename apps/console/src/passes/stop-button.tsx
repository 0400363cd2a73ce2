import { ConfirmedButton } from '../feedback/confirmed-button.js';
import { isOpen, type Pass } from './pass.js';

/** Ends a pass where it is, or throws a plan away. */
export function StopButton({
  pass,
  what,
  perform,
}: {
  pass: Pass;
  what: string;
  perform: () => Promise<unknown>;
}) {
  if (!isOpen(pass)) {
    return null;
  }
  const isPlan = pass.state === 'planned';
  return (
    <ConfirmedButton
      act={isPlan ? 'Throw away' : 'Stop'}
      to={what}
      consequence={
        isPlan
          ? 'Nothing of the forum was read for it but how long its lists are.'
          : 'What it has read stays. It cannot be gone on with: another begins anew.'
      }
      perform={perform}
      size="xs"
    />
  );
}
