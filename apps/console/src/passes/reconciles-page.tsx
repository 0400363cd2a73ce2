import type { Reconcile } from '@forum-sync/operator-api';
import { Stack } from '@mantine/core';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { usePages } from '../api/use-pages.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { RestOfPages } from '../feedback/rest-of-pages.js';
import { DataTable } from '../frame/data-table.js';
import { Page } from '../frame/page.js';
import { Section } from '../frame/section.js';
import { passColumns } from './pass-columns.js';
import { StartReconcile } from './start-reconcile.js';
import { WithKey } from './with-key.js';

const columns = passColumns<Reconcile>('/reconciles', [
  { label: 'Missing', show: ({ missing }) => missing.toLocaleString() },
  { label: 'Different', show: ({ different }) => different.toLocaleString() },
  { label: 'Gone', show: ({ buried }) => buried.toLocaleString() },
  { label: 'Dry run', show: ({ dryRun }) => (dryRun ? 'yes' : 'no') },
]);

/** Comparing the forum with the tables: begun, and what came of it. */
export function ReconcilesPage() {
  const pages = usePages([...keys.reconciles, 'list'], (query) =>
    call('listReconciles', { query }),
  );
  return (
    <Page
      title="Reconcile"
      about="Compares the forum with the tables, reports what differs, and repairs it."
    >
      <Stack>
        <Section title="Start a reconcile">
          <WithKey>
            <StartReconcile />
          </WithKey>
        </Section>
        <Section title="Reconciles">
          <DataTable
            label="Reconciles"
            columns={columns}
            items={pages.items}
            keyOf={({ id }) => id}
          />
          <RestOfPages
            pages={pages}
            empty={
              <NothingYet title="No reconciles yet">
                Each reconcile is listed here with its report. Some start by themselves: on schedule
                once the whole forum has been read, and after a long outage.
              </NothingYet>
            }
          />
        </Section>
      </Stack>
    </Page>
  );
}
