import type { AuditEntry } from '@forum-sync/operator-api';
import { Paper } from '@mantine/core';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { usePages } from '../api/use-pages.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { RestOfPages } from '../feedback/rest-of-pages.js';
import { DataTable, type Column } from '../frame/data-table.js';
import { Page } from '../frame/page.js';
import { Time } from '../times/time.js';

const columns: readonly Column<AuditEntry>[] = [
  { label: 'When', show: ({ at }) => <Time at={at} /> },
  { label: 'Who', show: ({ who }) => who },
  { label: 'What', show: ({ act }) => <code>{act}</code> },
  { label: 'About', show: ({ about }) => about ?? '–' },
  { label: 'Count', show: ({ count }) => count?.toLocaleString() ?? '–' },
];

/** Every act that changed or unmasked something. */
export function AuditPage() {
  const pages = usePages(keys.audit, (query) => call('listAudit', { query }));
  return (
    <Page
      title="Audit"
      about="Who changed what, and who looked at private data. Entries cannot be changed."
    >
      <Paper withBorder p="xs">
        <DataTable label="Audit" columns={columns} items={pages.items} keyOf={({ id }) => id} />
        <RestOfPages
          pages={pages}
          empty={
            <NothingYet title="No entries yet">
              Logins, replays, token changes and looks at private data are recorded here.
            </NothingYet>
          }
        />
      </Paper>
    </Page>
  );
}
