import type { Account, Role } from '@forum-sync/operator-api';
import { Button, Group, Modal, NativeSelect, PasswordInput, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SubmitEvent } from 'react';
import { call } from '../api/call.js';
import { Failed } from '../feedback/failed.js';
import { fieldOf } from '../frame/field-of.js';
import { ROLES } from './roles.js';

/** Gives a user another role, or another password. */
export function ChangeAccount({ account: { name, role } }: { account: Account }) {
  const client = useQueryClient();
  const [opened, { open, close }] = useDisclosure();
  const change = useMutation({
    mutationFn: (body: { role: Role; password?: string }) =>
      call('changeAccount', { params: { name }, body }),
    onSuccess: () => {
      close();
      return client.invalidateQueries();
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const password = fieldOf(given, 'password');
    change.mutate({ role: fieldOf(given, 'role') as Role, ...(password && { password }) });
  };
  return (
    <>
      <Button size="compact-xs" variant="default" aria-label={`Change ${name}`} onClick={open}>
        Change
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={`Change ${name}`}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <form onSubmit={submit} aria-label={`Change ${name}`}>
          <Stack>
            <NativeSelect name="role" label="Role" data={ROLES} defaultValue={role} />
            <PasswordInput
              name="password"
              label="New password"
              placeholder="leave empty to keep the old one"
              autoComplete="new-password"
              minLength={12}
            />
            <Text size="sm">They are logged out everywhere immediately.</Text>
            {change.error && <Failed error={change.error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                Not now
              </Button>
              <Button type="submit" loading={change.isPending}>
                Change
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
