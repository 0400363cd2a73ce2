import type { ProjectionColumn } from './projection-table.js';

/** `$3::text[]` for the parameter of a column, which `arrayOf` makes. */
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
