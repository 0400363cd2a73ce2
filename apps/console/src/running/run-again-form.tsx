import { Button, Group, Stack, Text } from '@mantine/core';
import { Answered } from '../feedback/answered.js';
import { Failed } from '../feedback/failed.js';
import { VERB, type Again } from './again.js';
import { RunProgress } from './run-progress.js';
import { useRun } from './use-run.js';

const CONSEQUENCE = {
  replay: 'replayed: projected again, without any call to the forum.',
  requeue: 'requeued, with all attempts available again.',
};

export function RunAgainForm({ onClose, ...props }: Again & { onClose: () => void }) {
  const { counted, start, run } = useRun(props);
  if (run.data) {
    return <RunProgress run={run.data} onClose={onClose} />;
  }
  return (
    <Answered query={counted}>
      {({ count }) => (
        <Stack>
          <Text>
            <b>{count === 1 ? '1 event' : `${count.toLocaleString()} events`}</b> will be{' '}
            {CONSEQUENCE[props.kind]}
          </Text>
          {(start.error ?? run.error) && <Failed error={start.error ?? run.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button
              disabled={count === 0}
              loading={start.isPending || (start.isSuccess && run.isPending)}
              onClick={() => start.mutate(count)}
            >
              {VERB[props.kind]} {count === 1 ? 'it' : `all ${count.toLocaleString()}`}
            </Button>
          </Group>
        </Stack>
      )}
    </Answered>
  );
}
