import { Modal } from '@mantine/core';
import { VERB, type Again } from './again.js';
import { RunAgainForm } from './run-again-form.js';

/** Runs events again: the number of them is shown before, the progress while it is done. */
export function RunAgainDialog({
  again,
  opened,
  onClose,
}: {
  /** Null while nothing was asked for. It is there all the same: it must see where the focus was. */
  again: Again | null;
  opened: boolean;
  onClose: () => void;
}) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={again && `${VERB[again.kind]} ${again.what}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {again && <RunAgainForm {...again} onClose={onClose} />}
    </Modal>
  );
}
