import { en, Faker } from '@faker-js/faker';
import type { Random } from './random.js';

/** Faker on our own random numbers: its generator costs more to seed than a whole post to write. */
export function wordsFrom(random: Random): Faker {
  // Seeded by what `random` was made from, once and for all.
  return new Faker({ locale: en, randomizer: { next: random, seed: () => undefined } });
}
