import type { Subject, TimelineObservation } from '@forum-sync/operator-api';
import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'wouter';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { usePages } from '../api/use-pages.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { RestOfPages } from '../feedback/rest-of-pages.js';
import { DataTable, type Column } from '../frame/data-table.js';
import { Section } from '../frame/section.js';
import { StateBadge } from '../states/state-badge.js';
import { Time } from '../times/time.js';
import { sayChange } from './say-change.js';

const columns: readonly Column<TimelineObservation>[] = [
  { label: 'When', show: ({ at }) => <Time at={at} /> },
  {
    label: 'What',
    show: ({ from, id, name }) =>
      from === 'event' ? (
        <Anchor component={Link} href={`/events/${id}`} inherit>
          {name ?? 'event'}
        </Anchor>
      ) : (
        <>
          {from === 'read' ? 'read from the forum' : 'contradicted by another delivery'}: {name}
        </>
      ),
  },
  { label: 'Version', oneLine: true, show: ({ version }) => version ?? '–' },
  { label: 'State', show: ({ state }) => <StateBadge state={state} /> },
  { label: 'Changes', show: (seen) => <Change seen={seen} /> },
];

function Change({ seen }: { seen: TimelineObservation }) {
  const { detail } = seen;
  return (
    <Group gap={6}>
      {sayChange(seen)}
      {detail && (
        <Text size="xs" c="dimmed">
          {detail}
        </Text>
      )}
    </Group>
  );
}

/** All observations that touched a subject: what each changed, and why a stale one lost. */
export function Timeline({ subject }: { subject: Subject }) {
  const pages = usePages([...keys.subject, subject, 'timeline'], (query) =>
    call('readTimeline', { params: subject, query }),
  );
  return (
    <Section title="Timeline">
      <DataTable
        label="Timeline"
        columns={columns}
        items={pages.items}
        keyOf={({ from, id }) => `${from} ${id}`}
      />
      <RestOfPages
        pages={pages}
        empty={
          <NothingYet title="Nothing received yet">
            Every event and read about it is listed here, newest first. If you expected some, check
            the id.
          </NothingYet>
        }
      />
    </Section>
  );
}
