import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useIsOperator } from '../session/use-session.js';
import { VERB, type Again } from './again.js';

/** Opens the dialog in which events are run again; viewers have none. */
export function RunAgainButton({ kind, onClick }: Pick<Again, 'kind'> & { onClick: () => void }) {
  if (!useIsOperator()) {
    return null;
  }
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconRefresh size={14} aria-hidden />}
      onClick={onClick}
    >
      {VERB[kind]}
    </Button>
  );
}
