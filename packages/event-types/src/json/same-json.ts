/**
 * Whether two JSON values say the same, whatever the order of keys and the white space they came
 * with. Tells a repeat of an event from a conflict. Text and number differ ("1" is not 1). Recursive:
 * for values of limited depth, as `readJson` returns them.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return false;
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => sameJson(item, b[index]))
    );
  }
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return (
    left.length === right.size &&
    // A key that is missing reads as undefined, which no JSON value is.
    left.every(([key, value]) => sameJson(value, right.get(key)))
  );
}
