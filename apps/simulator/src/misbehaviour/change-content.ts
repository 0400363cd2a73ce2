type Json = Record<string, unknown>;

/** The same event with another content: a text of its object is changed, or one is added. */
export function changeContent(body: string): string {
  const event = JSON.parse(body) as { data: { object: Json } };
  const { object } = event.data;
  const field = ['message', 'title', 'name', 'subject'].find((name) => name in object) ?? 'note';
  const before = object[field];
  object[field] = `${typeof before === 'string' ? before : ''} (not what was sent before)`;
  return JSON.stringify(event);
}
