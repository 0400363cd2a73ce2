import { subjectKind, type Drift } from '@forum-sync/operator-api';
import { Spoiler, Text } from '@mantine/core';
import type { Column } from '../frame/data-table.js';
import { SubjectLink } from '../subjects/subject-link.js';

const KIND = { missing: 'missing here', different: 'different', buried: 'gone from the forum' };

const REPAIRED = {
  'taken from the forum': 'taken from the forum',
  'not: a dry run': 'no, dry run',
};

/** What differs, which field, what stood on both sides, and what was done about it. */
export const driftColumns = (revealed: boolean): readonly Column<Drift>[] => [
  { label: 'About', show: ({ subject }) => <About subject={subject} /> },
  { label: 'What', show: ({ kind }) => KIND[kind] },
  {
    label: 'Field',
    show: ({ kind, field }) => (kind === 'different' ? <code>{field}</code> : 'whole row'),
  },
  {
    label: 'In the tables',
    show: (drift) => <Side drift={drift} text={drift.ours} revealed={revealed} />,
  },
  {
    label: 'In the forum',
    show: (drift) => <Side drift={drift} text={drift.theirs} revealed={revealed} />,
  },
  { label: 'Repaired', show: ({ repaired }) => REPAIRED[repaired] },
];

/** Categories and user groups have no page. */
function About({ subject: { kind, id } }: { subject: Drift['subject'] }) {
  const known = subjectKind.safeParse(kind).data;
  return known ? <SubjectLink subject={{ kind: known, id }} /> : `${kind.replace('_', ' ')} ${id}`;
}

function Side({ drift, text, revealed }: { drift: Drift; text: string | null; revealed: boolean }) {
  if (drift.kind !== 'different') {
    return '–';
  }
  if (!revealed) {
    return '•••';
  }
  return text === null ? (
    <Text size="sm" c="dimmed" fs="italic" span>
      null
    </Text>
  ) : (
    <Spoiler maxHeight={96} showLabel="Show all" hideLabel="Show less">
      {text}
    </Spoiler>
  );
}
