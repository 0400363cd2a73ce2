import type { Pass } from '@forum-sync/database';

/** Whether a pass takes what it does not meet for gone: only one that reads everything, to compare. */
export function buriesUnseen({ purpose, depth }: Pass): boolean {
  return purpose === 'reconcile' && depth === 'full';
}
