import { Alert, Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { SubmitEvent } from 'react';
import { call } from '../api/call.js';
import { sayWhy } from '../feedback/say-why.js';
import { fieldOf } from '../frame/field-of.js';
import { useTitle } from '../frame/use-title.js';
import { changeSession } from './change-session.js';
import classes from './login-page.module.css';

export function LoginPage() {
  useTitle('Log in');
  const logIn = useMutation({
    mutationFn: (given: { name: string; password: string }) => call('logIn', { body: given }),
    onSuccess: changeSession,
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    logIn.mutate({ name: fieldOf(given, 'name'), password: fieldOf(given, 'password') });
  };
  return (
    <main className={classes['page']}>
      <Paper withBorder shadow="sm" p="xl" className={classes['box'] ?? ''}>
        <form onSubmit={submit}>
          <Stack>
            <Title order={1}>Forum Sync</Title>
            <TextInput name="name" label="Name" autoComplete="username" required autoFocus />
            <PasswordInput
              name="password"
              label="Password"
              autoComplete="current-password"
              required
            />
            {logIn.error && (
              <Alert color="red" title="Login failed" role="alert">
                {sayWhy(logIn.error)}
              </Alert>
            )}
            <Button type="submit" loading={logIn.isPending}>
              Log in
            </Button>
            <Text size="sm" c="dimmed">
              The first operator is <b>admin</b>. The password is ADMIN_PASSWORD or, if that is not
              set, in the file <code>admin-password</code> in the data folder.
            </Text>
          </Stack>
        </form>
      </Paper>
    </main>
  );
}
