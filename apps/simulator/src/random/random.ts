import { hash } from './hash.js';

/** Numbers from 0 up to 1, without 1: the same ones each time for the same parts. */
export type Random = () => number;

/** A stream of random numbers of its own for these parts (mulberry32). */
export function randomFor(...parts: readonly (string | number)[]): Random {
  let state = hash(...parts);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 up to `limit`, without it. */
export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** One of a list that is not empty. */
export function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  return items[below(random, items.length)]!;
}
