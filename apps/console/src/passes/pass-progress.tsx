import type { Backfill, ListName } from '@forum-sync/operator-api';
import { Alert, Progress, Stack, Text } from '@mantine/core';
import { DataTable, type Column } from '../frame/data-table.js';
import { Section } from '../frame/section.js';
import { StateBadge } from '../states/state-badge.js';
import { callsLeft, pagesRead } from './calls-left.js';
import { listLabel } from './list-label.js';
import { isUnderWay, type Pass } from './pass.js';
import { sayPace } from './say-pace.js';
import { useRate } from './use-rate.js';

interface ListLine {
  readonly list: ListName;
  readonly read: Backfill['progress'][number] | undefined;
}

const columns: readonly Column<ListLine>[] = [
  { label: 'List', show: ({ list }) => listLabel(list) },
  { label: 'State', show: ({ read }) => <StateBadge state={read?.phase ?? 'waiting'} /> },
  { label: 'Pages read', show: ({ read }) => (read?.pages ?? 0).toLocaleString() },
];

/** How far a pass is: pages, how fast, and how long it will take. */
export function PassProgress({ pass }: { pass: Pass }) {
  const { lists, progress, state, lastError } = pass;
  const read = pagesRead(pass);
  const left = callsLeft(pass);
  const rate = useRate(read);
  const done = progress.filter(({ phase }) => phase === 'done').length;
  const share = left ? read / Math.max(1, read + left.calls) : done / lists.length;
  const lines = lists.map((list) => ({ list, read: progress.find((one) => one.list === list) }));
  return (
    <Section title="Progress">
      <Stack gap="sm">
        <Progress value={state === 'done' ? 100 : 100 * share} aria-label="Progress" size="lg" />
        <Text size="sm" role="status">
          {read.toLocaleString()} pages read
          {isUnderWay(pass) ? sayPace(left, rate, pass.callsPerSecond) : '.'}
        </Text>
        {lastError !== null && (
          <Alert
            color={state === 'failed' ? 'red' : 'yellow'}
            title={isUnderWay(pass) ? 'Waiting: it continues by itself' : 'Last error'}
          >
            {lastError}
          </Alert>
        )}
        <DataTable label="Lists" columns={columns} items={lines} keyOf={({ list }) => list} />
      </Stack>
    </Section>
  );
}
