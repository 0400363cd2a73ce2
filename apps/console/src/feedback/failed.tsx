import { Alert, Button, Group } from '@mantine/core';
import { sayWhy } from './say-why.js';

/** What could not be read or done, and what to do about it. */
export function Failed({ error, again }: { error: unknown; again?: () => unknown }) {
  return (
    <Alert color="red" title="That did not work" role="alert">
      {sayWhy(error)}
      {again && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={() => void again()}>
            Try again
          </Button>
        </Group>
      )}
    </Alert>
  );
}
