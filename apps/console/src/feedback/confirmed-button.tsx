import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './failed.js';

interface ConfirmedButtonProps {
  /** What the button says, and does: "Retire". */
  readonly act: string;
  /** To what, for those who only hear the button: "token 12ab34cd". */
  readonly to: string;
  /** What comes of it. */
  readonly consequence: ReactNode;
  readonly perform: () => Promise<unknown>;
  /** Small in a table, larger beside a title. */
  readonly size?: 'compact-xs' | 'xs';
}

/** A button that asks first, for what cannot be taken back. */
export function ConfirmedButton({
  act,
  to,
  consequence,
  perform,
  size = 'compact-xs',
}: ConfirmedButtonProps) {
  const client = useQueryClient();
  const [opened, { open, close }] = useDisclosure();
  const acting = useMutation({
    mutationFn: perform,
    onSuccess: () => {
      close();
      return client.invalidateQueries();
    },
  });
  return (
    <>
      <Button size={size} variant="default" aria-label={`${act} ${to}`} onClick={open}>
        {act}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={`${act} ${to}?`}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Stack>
          <Text size="sm">{consequence}</Text>
          {acting.error && <Failed error={acting.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Not now
            </Button>
            <Button color="red" loading={acting.isPending} onClick={() => acting.mutate()}>
              {act}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
