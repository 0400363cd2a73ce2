import { Text } from '@mantine/core';
import { DataTable, type Column } from '../frame/data-table.js';
import { Section } from '../frame/section.js';
import type { Pass } from './pass.js';

type Line = readonly [what: string, count: number, means: string];

const columns: readonly Column<Line>[] = [
  { label: 'What', show: ([what]) => what },
  { label: 'How many', show: ([, count]) => count.toLocaleString() },
  {
    label: 'Meaning',
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
    ['read', pass.compared, 'items of the forum compared with the tables'],
    ['missing', pass.missing, 'in the forum, but not in the tables'],
    ['different', pass.different, 'different in something that events announce'],
    ['gone', pass.buried, 'in the tables, but no longer in the forum'],
    [
      'drifted',
      pass.drifted,
      'different only in counters and copies, which change without an event',
    ],
    [
      'unreadable',
      pass.unreadable,
      'not shown by the forum, or not in the form it documents; left as they are',
    ],
    ['calls', pass.calls, 'calls to the forum, which counts each as a page view'],
  ];
  return (
    <Section title="Report">
      <DataTable label="Report" columns={columns} items={lines} keyOf={([what]) => what} />
    </Section>
  );
}
