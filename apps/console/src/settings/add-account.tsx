import { Button, Group, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SubmitEvent } from 'react';
import type { Role } from '@forum-sync/operator-api';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { Failed } from '../feedback/failed.js';
import { fieldOf } from '../frame/field-of.js';
import { ROLES } from './roles.js';

/** Lets somebody in. */
export function AddAccount() {
  const client = useQueryClient();
  const add = useMutation({
    mutationFn: (body: { name: string; role: Role; password: string }) =>
      call('addAccount', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.accounts }),
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    add.mutate(
      {
        name: fieldOf(given, 'name'),
        role: fieldOf(given, 'role') as Role,
        password: fieldOf(given, 'password'),
      },
      { onSuccess: () => form.reset() },
    );
  };
  return (
    <form onSubmit={submit} aria-label="Add a user">
      <Group align="flex-end" gap="sm">
        <TextInput name="name" label="Name" autoComplete="off" required />
        <NativeSelect name="role" label="Role" data={ROLES} />
        <PasswordInput
          name="password"
          label="Password"
          placeholder="12 characters or more"
          autoComplete="new-password"
          minLength={12}
          w="16rem"
          required
        />
        <Button type="submit" variant="default" loading={add.isPending}>
          Add a user
        </Button>
      </Group>
      {add.error && <Failed error={add.error} />}
    </form>
  );
}
