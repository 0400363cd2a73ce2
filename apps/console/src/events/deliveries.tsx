import type { Delivery } from '@forum-sync/operator-api';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { usePages } from '../api/use-pages.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { RestOfPages } from '../feedback/rest-of-pages.js';
import { DataTable, type Column } from '../frame/data-table.js';
import { Section } from '../frame/section.js';
import { Time } from '../times/time.js';

const MEANING = {
  stored: 'first delivery, stored',
  duplicate: 'duplicate',
  conflict: 'conflict: same event id, other bytes',
  too_large: 'too large: only the beginning was kept',
};

const columns: readonly Column<Delivery>[] = [
  { label: 'Received', show: ({ receivedAt }) => <Time at={receivedAt} /> },
  { label: 'Result', show: ({ outcome }) => MEANING[outcome] },
  { label: 'Answer', show: ({ status }) => status },
  { label: 'Bytes', show: ({ bodySize }) => bodySize.toLocaleString() },
  { label: 'From', show: ({ remoteAddress }) => remoteAddress ?? 'unknown' },
  { label: 'Flags', show: ({ flags }) => flags.join(', ') || '–' },
];

/** Every request that the forum made for this event, with our answer. */
export function Deliveries({ id }: { id: string }) {
  const pages = usePages([...keys.event, id, 'deliveries'], (query) =>
    call('listDeliveries', { params: { id }, query }),
  );
  return (
    <Section title="Deliveries">
      <DataTable
        label="Deliveries"
        columns={columns}
        items={pages.items}
        keyOf={({ receivedAt }, index) => `${receivedAt} ${index}`}
      />
      <RestOfPages
        pages={pages}
        empty={
          <NothingYet title="No further deliveries">
            The first delivery is kept with the event itself.
          </NothingYet>
        }
      />
    </Section>
  );
}
