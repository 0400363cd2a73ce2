import type { Backfill } from '@forum-sync/operator-api';
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
import { PlanBackfill } from './plan-backfill.js';
import { WithKey } from './with-key.js';

const columns = passColumns<Backfill>('/backfills', [
  { label: 'New rows', show: ({ missing }) => missing.toLocaleString() },
]);

/** Reading what was before the first webhook: planned, then started. */
export function BackfillsPage() {
  const pages = usePages([...keys.backfills, 'list'], (query) => call('listBackfills', { query }));
  return (
    <Page title="Backfill" about="Reads over REST what was in the forum before the first webhook.">
      <Stack>
        <Section title="Plan a backfill">
          <WithKey>
            <PlanBackfill />
          </WithKey>
        </Section>
        <Section title="Backfills">
          <DataTable
            label="Backfills"
            columns={columns}
            items={pages.items}
            keyOf={({ id }) => id}
          />
          <RestOfPages
            pages={pages}
            empty={
              <NothingYet title="No backfills yet">
                Start with a plan, above. Each backfill is listed here with what it cost and what it
                found.
              </NothingYet>
            }
          />
        </Section>
      </Stack>
    </Page>
  );
}
