import { Badge, Tooltip } from '@mantine/core';

const STATES: Readonly<Record<string, { color: string; means: string }>> = {
  pending: { color: 'blue', means: 'Stored, and waits for the worker' },
  leased: { color: 'blue', means: 'The worker has it in hand' },
  applied: { color: 'green', means: 'It is in the tables' },
  stale: { color: 'gray', means: 'The tables knew something newer' },
  conflict: { color: 'yellow', means: 'The same event with other content' },
  ignored: { color: 'gray', means: 'Understood, with no row to make' },
  quarantined: { color: 'yellow', means: 'Stored, but not understood' },
  dead: { color: 'red', means: 'Tried too often, and put aside' },
  running: { color: 'blue', means: 'Under way' },
  planning: { color: 'blue', means: 'The forum is asked how much it holds' },
  planned: { color: 'yellow', means: 'It waits for somebody to start it' },
  reading: { color: 'blue', means: 'Its pages are being read' },
  looking: { color: 'blue', means: 'What was on no page is looked at' },
  waiting: { color: 'gray', means: 'Its turn has not come' },
  failed: { color: 'red', means: 'The forum refused for good' },
  done: { color: 'green', means: 'Finished' },
  cancelled: { color: 'gray', means: 'Stopped by an operator' },
};

export function StateBadge({ state }: { state: string }) {
  const { color, means } = STATES[state] ?? { color: 'gray', means: state };
  return (
    <Tooltip label={means}>
      <Badge color={color} miw="max-content">
        {state}
      </Badge>
    </Tooltip>
  );
}
