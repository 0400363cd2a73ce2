import { printable } from './printable.js';
import type { Terminal } from './terminal.js';

/** Prints an event with its payload. */
export async function showEvent(
  { call, json, print }: Terminal,
  id: string,
  query: { reveal?: 'true' },
): Promise<void> {
  const event = await call('readEvent', { params: { id }, query });
  if (json) {
    print(JSON.stringify(event));
    return;
  }
  const { payload, raw: _raw, shapes, headers, ...facts } = event;
  for (const [name, value] of Object.entries({ ...facts, headers })) {
    print(`${name}: ${typeof value === 'string' ? printable(value) : JSON.stringify(value)}`);
  }
  for (const { path, types } of shapes ?? []) {
    print(`  ${path || '(all)'}: ${types.join(' or ')}`);
  }
  // JSON escapes control characters: what a member wrote cannot take over the terminal.
  print(payload === null ? 'no payload to show' : JSON.stringify(payload, null, 2));
}
