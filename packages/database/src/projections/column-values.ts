import type { ProjectionColumn } from './projection-table.js';

/**
 * A column's values as one array parameter for `unnest`.
 *
 * jsonb and array columns travel as text: `unnest` would flatten an array of arrays.
 */
export function columnValues(column: ProjectionColumn, values: readonly unknown[]): unknown[] {
  return values.map((value) => toParameter(column.type, value));
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

function toParameter(type: string, value: unknown): unknown {
  if (value === null || value === undefined) {
    return null;
  }
  if (type === 'jsonb') {
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    // Only arrays of ids have such a column: digits, which need no quoting.
    return `{${value.join(',')}}`;
  }
  return value instanceof Date ? value.toISOString() : value;
}
