import type { Role } from '@forum-sync/operator-api';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SubmitEvent } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { Failed } from '../feedback/failed.js';
import { fieldOf } from '../frame/field-of.js';
import { ROLES } from './roles.js';
import { ToldOnce } from './told-once.js';

/** Makes a token for a script, and tells it once. */
export function AddApiToken() {
  const client = useQueryClient();
  const add = useMutation({
    mutationFn: (body: { label: string; role: Role }) => call('addApiToken', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.apiTokens }),
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    add.mutate({ label: fieldOf(given, 'label'), role: fieldOf(given, 'role') as Role });
  };
  return (
    <form onSubmit={submit} aria-label="Make a token">
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput name="label" label="Name of the script" required />
          <NativeSelect name="role" label="Role" data={ROLES} />
          <Button type="submit" variant="default" loading={add.isPending}>
            Make a token
          </Button>
        </Group>
        {add.error && <Failed error={add.error} />}
        {add.data && (
          <ToldOnce label="New token" secret={add.data.token}>
            For the script {add.data.label}.
          </ToldOnce>
        )}
      </Stack>
    </form>
  );
}
