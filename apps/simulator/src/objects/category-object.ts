import type { Category } from '../state/records.js';

/** A category, as the REST API sends it. */
export function categoryObject(category: Category): Category & { object: 'Category' } {
  return { object: 'Category', ...category };
}
