import { Button, Text, Tooltip } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useIsOperator } from '../session/use-session.js';

interface RevealButtonProps {
  /** Whether it is shown already. */
  readonly revealed: boolean;
  readonly onChange: (revealed: boolean) => void;
}

/** Asks for what is private, and hides it again. The server writes down who asked. */
export function RevealButton({ revealed, onChange }: RevealButtonProps) {
  const EyeIcon = revealed ? IconEyeOff : IconEye;
  return useIsOperator() ? (
    <Tooltip label="Recorded in the audit with your name" disabled={revealed}>
      <Button
        variant="default"
        size="xs"
        leftSection={<EyeIcon size={14} aria-hidden />}
        onClick={() => onChange(!revealed)}
      >
        {revealed ? 'Hide' : 'Show'} private data
      </Button>
    </Tooltip>
  ) : (
    <Text size="xs" c="dimmed">
      Private data is hidden. An operator can show it.
    </Text>
  );
}
