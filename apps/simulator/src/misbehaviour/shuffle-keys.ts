import { below, type Random } from '../random/random.js';

/** JSON with the keys of each object in random order, as Perl writes a hash. */
export function shuffleKeys(json: string, random: Random): string {
  return JSON.stringify(JSON.parse(json, (_key, value: unknown) => shuffled(value, random)));
}

function shuffled(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value;
  }
  const entries = Object.entries(value);
  for (let place = entries.length - 1; place > 0; place -= 1) {
    const other = below(random, place + 1);
    [entries[place], entries[other]] = [entries[other]!, entries[place]!];
  }
  return Object.fromEntries(entries);
}
