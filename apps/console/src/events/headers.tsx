import { DataTable } from '../frame/data-table.js';
import { Section } from '../frame/section.js';

/** The headers that were kept with the first delivery. */
export function Headers({ headers }: { headers: Readonly<Record<string, string>> }) {
  return (
    <Section title="Stored headers">
      <HeaderTable headers={headers} />
    </Section>
  );
}

export function HeaderTable({ headers }: { headers: Readonly<Record<string, string>> }) {
  return (
    <DataTable
      label="Headers"
      columns={[
        { label: 'Header', show: ([name]) => <code>{name}</code> },
        { label: 'Value', show: ([, value]) => value },
      ]}
      items={Object.entries(headers)}
      keyOf={([name]) => name}
    />
  );
}
