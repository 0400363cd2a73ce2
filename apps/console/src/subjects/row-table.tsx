import type { Row } from '@forum-sync/operator-api';
import { Text } from '@mantine/core';
import { DataTable } from '../frame/data-table.js';
import { JsonView } from '../payloads/json-view.js';
import { Time } from '../times/time.js';

/** JSON that needs no lines of its own. */
const SHORT = 60;

/** A row of a table, column by column. */
export function RowTable({ row }: { row: Row }) {
  return (
    <DataTable
      label="The row"
      columns={[
        { label: 'Column', show: ([column]) => <code>{column}</code> },
        { label: 'Value', show: ([column, value]) => <Value column={column} value={value} /> },
      ]}
      items={Object.entries(row)}
      keyOf={([column]) => column}
    />
  );
}

function Value({ column, value }: { column: string; value: unknown }) {
  if (value === null) {
    return (
      <Text size="sm" c="dimmed" fs="italic" span>
        null
      </Text>
    );
  }
  if (typeof value === 'object') {
    const json = JSON.stringify(value);
    return json.length > SHORT ? <JsonView value={value} label={column} /> : <code>{json}</code>;
  }
  if (/(_at|timestamp)$/.test(column) && typeof value === 'string') {
    return <Time at={value} />;
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
