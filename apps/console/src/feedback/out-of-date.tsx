import { Alert } from '@mantine/core';
import { Time } from '../times/time.js';
import { sayWhy } from './say-why.js';

/** What stands below was true once, and could not be asked for again. */
export function OutOfDate({ error, since }: { error: unknown; since: number }) {
  const at = new Date(since).toISOString();
  return (
    <Alert
      color="red"
      role="alert"
      title={
        <>
          Could not refresh: this is as of <Time at={at} />
        </>
      }
    >
      {sayWhy(error)}
    </Alert>
  );
}
