import type { Check } from '@forum-sync/operator-api';
import { Badge, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { Answered } from '../feedback/answered.js';
import { DataTable, type Column } from '../frame/data-table.js';
import { Section } from '../frame/section.js';
import { CheckDetail } from './check-detail.js';

const COLORS = { ok: 'green', warning: 'yellow', failed: 'red', skipped: 'gray' };

const columns: readonly Column<Check>[] = [
  { label: 'Check', show: ({ name }) => name },
  {
    label: 'Result',
    show: ({ result }) => <Badge color={COLORS[result]}>{result}</Badge>,
  },
  { label: 'Details', show: (check) => <CheckDetail check={check} /> },
];

/** What `npm run cli -- doctor` looks at, with the remedies; the API key is tried for itself, since that costs a call. */
export function Checks() {
  const query = useQuery({ queryKey: keys.checks, queryFn: () => call('runChecks') });
  return (
    <Section
      title="Checks"
      acts={
        <Button
          size="xs"
          variant="default"
          loading={query.isFetching}
          onClick={() => void query.refetch()}
        >
          Check again
        </Button>
      }
    >
      <Answered query={query}>
        {({ checks }) => (
          <DataTable label="Checks" columns={columns} items={checks} keyOf={({ name }) => name} />
        )}
      </Answered>
    </Section>
  );
}
