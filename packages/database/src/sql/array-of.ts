/**
 * Values as one array parameter, `$1::bigint[]`, in PostgreSQL's own notation. pg would make it value by value
 * too, but slower, for it must find out what each of them is.
 *
 * @param type of the elements. What is jsonb or an array itself (of ids or words of our own: nothing to quote)
 *   travels as text, for `unnest` would flatten an array of arrays; a time as its milliseconds since 1970, in a third
 *   of the time that either side takes for its text
 * @param valueOf what of an item is its element; default: the item itself
 */
export function arrayOf<Item>(
  type: string,
  items: readonly Item[],
  valueOf: (item: Item) => unknown = (item) => item,
): string {
  const element = elementOf(type);
  const elements = items.map((item) => {
    const value = valueOf(item);
    return value === null || value === undefined ? 'NULL' : element(value);
  });
  return `{${elements.join(',')}}`;
}

const UNQUOTED = new Set(['bigint', 'integer', 'boolean']);

function elementOf(type: string): (value: unknown) => string {
  if (UNQUOTED.has(type)) {
    return String;
  }
  if (type === 'timestamptz') {
    return (value) => String((value as Date).getTime());
  }
  if (type === 'jsonb') {
    return (value) => quoted(JSON.stringify(value));
  }
  if (type.endsWith('[]')) {
    return (value) => quoted(`{${(value as string[]).join(',')}}`);
  }
  return (value) => quoted(String(value));
}

const SPECIAL = /["\\]/;
const ALL_SPECIAL = /["\\]/g;

function quoted(text: string): string {
  return `"${SPECIAL.test(text) ? text.replace(ALL_SPECIAL, '\\$&') : text}"`;
}
