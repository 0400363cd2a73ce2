import { hash } from '../random/hash.js';
import { FIRST_ID } from './first-ids.js';
import type { Category } from './records.js';

const TITLES = ['Announcements', 'Introductions', 'General talk', 'Help', 'Photos', 'Off topic'];

export const SEEDED_CATEGORIES = TITLES.length;

/** A seeded category, by its place. The last one lies below the one before it. */
export function seededCategory(index: number): Category {
  const categoryId = FIRST_ID.category + index;
  return {
    categoryId,
    title: TITLES[index]!,
    description: `All about: ${TITLES[index]!.toLowerCase()}`,
    unlisted: false,
    locked: index === 0,
    passwordProtected: false,
    linked: '',
    parentId: index === SEEDED_CATEGORIES - 1 ? categoryId - 1 : 0,
  };
}

/** The category of a seeded topic, without making the topic. */
export function seededCategoryOf(seed: string, topic: number): number {
  return FIRST_ID.category + (hash(seed, 'category', topic) % SEEDED_CATEGORIES);
}
