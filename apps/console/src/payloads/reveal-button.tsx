import { Button, Text, Tooltip } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useIsOperator } from '../session/use-session.js';

/** Asks for what is private. The server writes down who asked. */
export function RevealButton({ onReveal }: { onReveal: () => void }) {
  return useIsOperator() ? (
    <Tooltip label="Your name and the time go into the audit">
      <Button variant="default" size="xs" leftSection={<IconEye size={14} />} onClick={onReveal}>
        Show what is private
      </Button>
    </Tooltip>
  ) : (
    <Text size="xs" c="dimmed">
      Private texts and addresses are hidden. An operator can show them.
    </Text>
  );
}
