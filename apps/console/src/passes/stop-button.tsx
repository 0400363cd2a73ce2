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
      act={isPlan ? 'Discard' : 'Stop'}
      to={what}
      consequence={
        isPlan
          ? 'So far only the lengths of the lists were read. You can make a new plan at any time.'
          : 'What it has read stays. It cannot be resumed: to continue, start a new one.'
      }
      perform={perform}
      size="xs"
    />
  );
}
