import { Badge, Tooltip } from '@mantine/core';

const STATES: Readonly<Record<string, { color: string; means: string }>> = {
  pending: { color: 'blue', means: 'Stored, and waiting for the worker' },
  leased: { color: 'blue', means: 'A worker is projecting it' },
  applied: { color: 'green', means: 'In the tables' },
  stale: { color: 'gray', means: 'The tables already held something newer' },
  conflict: { color: 'yellow', means: 'The same event id with other bytes' },
  ignored: { color: 'gray', means: 'Understood, but makes no row' },
  quarantined: { color: 'yellow', means: 'Stored, but not understood' },
  dead: { color: 'red', means: 'A dead letter: it failed at every attempt' },
  running: { color: 'blue', means: 'In progress' },
  planning: { color: 'blue', means: 'Asking the forum how much there is' },
  planned: { color: 'yellow', means: 'Waiting for an operator to start it' },
  reading: { color: 'blue', means: 'Reading its pages' },
  looking: { color: 'blue', means: 'Checking what was on no page' },
  waiting: { color: 'gray', means: 'Not started yet' },
  failed: { color: 'red', means: 'Stopped by an error: see the last error' },
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
