import { Text } from '@mantine/core';
import { DataTable, type Column } from '../frame/data-table.js';
import { Section } from '../frame/section.js';
import type { Pass } from './pass.js';

type Line = readonly [what: string, count: number, means: string];

const columns: readonly Column<Line>[] = [
  { label: 'What', show: ([what]) => what },
  { label: 'How many', show: ([, count]) => count.toLocaleString() },
  {
    label: 'That is',
    show: ([, , means]) => (
      <Text size="sm" c="dimmed" span>
        {means}
      </Text>
    ),
  },
];

/** What a pass found, and what it cost. */
export function PassReport({ pass }: { pass: Pass }) {
  const lines: readonly Line[] = [
    ['read', pass.compared, 'items of the forum that were compared with the tables'],
    ['missing', pass.missing, 'the forum has them, the tables had not'],
    ['different', pass.different, 'something that events announce stood otherwise in the tables'],
    ['gone', pass.buried, 'the tables had them, the forum has them no more'],
    ['drifted', pass.drifted, 'only counters and copies, which change without an event'],
    [
      'unreadable',
      pass.unreadable,
      'not shown by the forum, or not as its own documents say: they stay as they are',
    ],
    ['calls', pass.calls, 'each was counted as a page view of the forum’s plan'],
  ];
  return (
    <Section title="Report">
      <DataTable label="Report" columns={columns} items={lines} keyOf={([what]) => what} />
    </Section>
  );
}
