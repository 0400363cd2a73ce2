/**
 * Values as one array parameter, `$1::bigint[]`, in PostgreSQL's own notation. pg would make it value by value
 * too, but slower, for it must find out what each of them is.
 *
 * @param type of the elements; what is jsonb or an array itself (of ids or words of our own: nothing to quote)
 *   travels as text, for `unnest` would flatten an array of arrays
 */
export function arrayOf(type: string, values: readonly unknown[]): string {
  const element = elementOf(type);
  const elements = values.map((value) =>
    value === null || value === undefined ? 'NULL' : element(value),
  );
  return `{${elements.join(',')}}`;
}

function elementOf(type: string): (value: unknown) => string {
  if (type === 'jsonb') {
    return (value) => quoted(JSON.stringify(value));
  }
  if (type.endsWith('[]')) {
    return (value) => quoted(`{${(value as string[]).join(',')}}`);
  }
  return (value) => (value instanceof Date ? value.toISOString() : quoted(String(value)));
}

const SPECIAL = /["\\]/;
const ALL_SPECIAL = /["\\]/g;

function quoted(text: string): string {
  return `"${SPECIAL.test(text) ? text.replace(ALL_SPECIAL, '\\$&') : text}"`;
}
