import type { Replay } from '@forum-sync/operator-api';
import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { Failed } from '../feedback/failed.js';

const SAID = {
  running: 'Going back to the inbox …',
  done: 'All are back in the inbox. Their states change as they are projected.',
  cancelled: 'Stopped. Events that are already back in the inbox are still projected.',
};

/** How far a replay or a requeue is. */
export function RunProgress({ run, onClose }: { run: Replay; onClose: () => void }) {
  const cancel = useMutation({
    mutationFn: () => call('cancelReplay', { params: { id: run.id } }),
  });
  const percent = run.total === 0 ? 100 : (100 * run.enqueued) / run.total;
  return (
    <Stack>
      <Progress value={percent} aria-label="Progress" size="lg" />
      <Text role="status">
        {run.enqueued.toLocaleString()} of {run.total.toLocaleString()}. {SAID[run.state]}
      </Text>
      {cancel.error && <Failed error={cancel.error} />}
      <Group justify="flex-end">
        {run.state === 'running' && (
          <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            Stop
          </Button>
        )}
        <Button onClick={onClose}>Close</Button>
      </Group>
    </Stack>
  );
}
