import type { EventDetail } from '@forum-sync/operator-api';
import { DataTable } from '../frame/data-table.js';

/** What a payload that was not understood looked like: paths and JSON types. */
export function Shapes({ shapes }: { shapes: NonNullable<EventDetail['shapes']> }) {
  return (
    <DataTable
      label="Fields of the payload"
      columns={[
        { label: 'Field', show: ({ path }) => <code>{path || '(whole payload)'}</code> },
        { label: 'Shape', show: ({ types }) => types.join(' or ') },
      ]}
      items={shapes}
      keyOf={({ path }) => path}
    />
  );
}
