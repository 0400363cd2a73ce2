import { EVENT_TYPES } from '@forum-sync/event-types';
import { fixtures } from '@forum-sync/event-types/fixtures';
import { pick } from './random.js';

/** An event as the vendor would write it: a known type, an id of its own, other bytes each time. */
export function makeEvent(id: number, random: () => number): Buffer {
  const fixture = fixtures[pick(random, EVENT_TYPES)];
  // Spaces are legal between tokens: they make each body's size and digest its own, and change no meaning.
  const indent = pick(random, [0, 1, 2, 4]);
  const padding = ' '.repeat(Math.floor(random() * 1_000));
  return Buffer.from(JSON.stringify({ ...fixture, id }, null, indent) + padding);
}
