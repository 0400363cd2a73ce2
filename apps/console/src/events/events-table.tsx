import type { EventSummary } from '@forum-sync/operator-api';
import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'wouter';
import { DataTable, type Column } from '../frame/data-table.js';
import { StateBadge } from '../states/state-badge.js';
import { SubjectLink } from '../subjects/subject-link.js';
import { Time } from '../times/time.js';

const columns: readonly Column<EventSummary>[] = [
  { label: 'Received', show: ({ receivedAt }) => <Time at={receivedAt} /> },
  {
    label: 'Type',
    show: ({ id, type }) => (
      <Anchor component={Link} href={`/events/${id}`} inherit fw={600}>
        {type ?? 'no readable type'}
      </Anchor>
    ),
  },
  { label: 'About', show: ({ subject }) => <SubjectLink subject={subject} /> },
  {
    label: 'State',
    show: ({ state, reason }) => (
      <Group gap={6}>
        <StateBadge state={state} />
        {reason && (
          <Text size="xs" c="dimmed">
            {reason}
          </Text>
        )}
      </Group>
    ),
  },
  { label: 'Event id', oneLine: true, show: ({ eventId }) => eventId ?? 'none' },
  { label: 'Flags', show: ({ flags }) => flags.join(', ') || '–' },
];

export function EventsTable({ events }: { events: readonly EventSummary[] }) {
  return <DataTable label="Events" columns={columns} items={events} keyOf={({ id }) => id} />;
}
