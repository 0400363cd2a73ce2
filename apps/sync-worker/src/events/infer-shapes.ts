/** What stands at a path of a JSON value, over all places that the path means. */
export interface Shape {
  readonly path: string;
  readonly types: string[];
}

/** A hostile body can have a path for each of its bytes. */
const MOST_SHAPES = 200;
const DEEPEST = 12;
/** A key that does not look like the name of a field is data, and data is not told. */
const FIELD_NAME = /^[A-Za-z_]\w{0,63}$/;

/**
 * The shape of JSON values: paths and JSON types, never values. Elements of a list share the path `list[]`, keys
 * that look like data the path `object.*`.
 */
export function inferShapes(values: readonly unknown[]): Shape[] {
  const found = new Map<string, Set<string>>();
  const look = (path: string, value: unknown, depth: number) => {
    const types = found.get(path) ?? new Set<string>();
    if (depth > DEEPEST || (types.size === 0 && found.size >= MOST_SHAPES)) {
      return;
    }
    found.set(path, types.add(typeOf(value)));
    for (const [key, inner] of membersOf(value)) {
      look(path === '' ? key : `${path}${key === '[]' ? '' : '.'}${key}`, inner, depth + 1);
    }
  };
  for (const value of values) {
    look('', value, 0);
  }
  return [...found].map(([path, types]) => ({ path, types: [...types].toSorted() }));
}

function membersOf(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) {
    return value.map((element) => ['[]', element]);
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, inner]) => [FIELD_NAME.test(key) ? key : '*', inner])
    : [];
}

function typeOf(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  return Array.isArray(value) ? 'array' : typeof value;
}
