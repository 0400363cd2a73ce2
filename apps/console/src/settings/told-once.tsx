import { Alert, Button, CopyButton, Group, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

/** A secret that the server will not tell again, ready to be copied. */
export function ToldOnce({
  label,
  secret,
  children,
}: {
  label: string;
  secret: string;
  children: ReactNode;
}) {
  return (
    <Alert color="green" title="Copy it now: it will not be shown again" role="status">
      {children}
      <Group mt="sm" align="flex-end" gap="xs">
        <TextInput
          flex="1 1 20rem"
          label={label}
          value={secret}
          readOnly
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton value={secret}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>}
        </CopyButton>
      </Group>
    </Alert>
  );
}
