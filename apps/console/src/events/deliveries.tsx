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
  stored: 'the first, stored',
  duplicate: 'a repeat of it',
  conflict: 'the same event id with other bytes',
  too_large: 'too large, only its beginning was kept',
};

const columns: readonly Column<Delivery>[] = [
  { label: 'Received', show: ({ receivedAt }) => <Time at={receivedAt} /> },
  { label: 'What it was', show: ({ outcome }) => MEANING[outcome] },
  { label: 'Our answer', show: ({ status }) => status },
  { label: 'Bytes', show: ({ bodySize }) => bodySize.toLocaleString() },
  { label: 'From', show: ({ remoteAddress }) => remoteAddress ?? 'unknown' },
  { label: 'Marks', show: ({ flags }) => flags.join(', ') || '–' },
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
        empty={<NothingYet title="None is known">The first one is on the event itself.</NothingYet>}
      />
    </Section>
  );
}
