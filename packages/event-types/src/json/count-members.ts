/** The number of object members in a JSON value, at all levels. Recursive: for values of limited depth. */
export function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) {
    return 0;
  }
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      members += countMembers(item);
    }
    return members;
  }
  const inner: unknown[] = Object.values(value);
  for (const item of inner) {
    members += countMembers(item);
  }
  return members + inner.length;
}
