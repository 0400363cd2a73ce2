import { useDisclosure } from '@mantine/hooks';
import type { Again } from './again.js';
import { RunAgainButton } from './run-again-button.js';
import { RunAgainDialog } from './run-again-dialog.js';

/** The way to run events again. Not for what disappears once it runs: its dialog would go with it. */
export function RunAgain(again: Again) {
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <RunAgainButton kind={again.kind} onClick={open} />
      <RunAgainDialog again={again} opened={opened} onClose={close} />
    </>
  );
}
