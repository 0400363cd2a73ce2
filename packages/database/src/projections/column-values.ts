import type { ProjectionColumn } from './projection-table.js';

/**
 * A column's values as one array parameter for `unnest`, in PostgreSQL's own notation: pg would make it value by
 * value too, but slower, for it must find out what each of them is.
 *
 * jsonb and array columns travel as text: `unnest` would flatten an array of arrays.
 */
export function columnValues({ type }: ProjectionColumn, values: readonly unknown[]): string {
  const element = elementOf(type);
  const elements = values.map((value) =>
    value === null || value === undefined ? 'NULL' : element(value),
  );
  return `{${elements.join(',')}}`;
}

/** `$3::text[]` for the parameter of a column. */
export function parameterCast(column: ProjectionColumn): string {
  return isSentAsText(column.type) ? 'text[]' : `${column.type}[]`;
}

/** `user_groups::bigint[]` for the value of a column after `unnest`. */
export function valueCast(column: ProjectionColumn): string {
  return isSentAsText(column.type) ? `${column.name}::${column.type}` : column.name;
}

function isSentAsText(type: string): boolean {
  return type === 'jsonb' || type.endsWith('[]');
}

function elementOf(type: string): (value: unknown) => string {
  if (type === 'jsonb') {
    return (value) => quoted(JSON.stringify(value));
  }
  if (type.endsWith('[]')) {
    // Only arrays of ids have such a column: digits, which need no quotes of their own.
    return (value) => quoted(`{${(value as string[]).join(',')}}`);
  }
  return (value) => (value instanceof Date ? value.toISOString() : quoted(String(value)));
}

const SPECIAL = /["\\]/;
const ALL_SPECIAL = /["\\]/g;

function quoted(text: string): string {
  return `"${SPECIAL.test(text) ? text.replace(ALL_SPECIAL, '\\$&') : text}"`;
}
