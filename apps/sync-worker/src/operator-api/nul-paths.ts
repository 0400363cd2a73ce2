/** Where a NUL character stands in the texts of a value: no column of PostgreSQL can hold it. */
export function nulPaths(value: unknown, path: readonly string[]): string[] {
  if (typeof value === 'string') {
    return value.includes('\0') ? [path.join('.')] : [];
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) => nulPaths(inner, [...path, key]));
}
