import type { Backfill, PlannedList } from '@forum-sync/operator-api';
import { Stack, Text } from '@mantine/core';
import { DataTable, type Column } from '../frame/data-table.js';
import { Section } from '../frame/section.js';
import { formatDuration } from '../times/format-duration.js';
import { callsOf } from './calls-left.js';
import { listLabel } from './list-label.js';

const columns: readonly Column<PlannedList>[] = [
  { label: 'List', show: ({ list }) => listLabel(list) },
  { label: 'Items', show: ({ items }) => items?.toLocaleString() ?? 'known while reading' },
  {
    label: 'Calls',
    show: ({ calls, atLeast }) => `${atLeast ? 'at least ' : ''}${calls.toLocaleString()}`,
  },
];

/** What a backfill costs, in calls, page views and time. */
export function PlanTable({ backfill: { plan, callsPerSecond } }: { backfill: Backfill }) {
  return (
    <Section title="Plan">
      {plan ? (
        <Stack gap="sm">
          <DataTable label="Plan" columns={columns} items={plan} keyOf={({ list }) => list} />
          <Sum plan={plan} perSecond={callsPerSecond ?? 1} />
        </Stack>
      ) : (
        <Text size="sm" role="status">
          Asking the forum how much there is …
        </Text>
      )}
    </Section>
  );
}

function Sum({ plan, perSecond }: { plan: readonly PlannedList[]; perSecond: number }) {
  const { calls, atLeast } = callsOf([...plan]);
  const least = atLeast ? 'at least ' : '';
  return (
    <Text>
      It takes{' '}
      <b>
        {least}
        {calls.toLocaleString()} calls
      </b>
      , which the forum counts as page views, and {least}
      <b>{formatDuration(calls / perSecond)}</b> at {perSecond} a second.
    </Text>
  );
}
