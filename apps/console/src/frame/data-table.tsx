import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface Column<Item> {
  readonly label: string;
  readonly show: (item: Item) => ReactNode;
  /** An id that is broken in two reads as two. */
  readonly oneLine?: true;
}

/** A table that becomes a list of cards on a narrow screen. */
export function DataTable<Item>({
  label,
  columns,
  items,
  keyOf,
}: {
  label: string;
  columns: readonly Column<Item>[];
  items: readonly Item[];
  keyOf: (item: Item, index: number) => string;
}) {
  if (items.length === 0) {
    return null;
  }
  return (
    <Table aria-label={label} className={classes['table'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column.label}>{column.label}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item, index) => (
          <Table.Tr key={keyOf(item, index)}>
            {columns.map((column) => (
              <Table.Td key={column.label} data-label={column.label} data-one-line={column.oneLine}>
                <div>{column.show(item)}</div>
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
