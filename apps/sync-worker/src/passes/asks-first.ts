import type { Checkpoint } from '@forum-sync/database';
import { listReaders } from './lists.js';

/** Whether each row that a list did not show is asked for before it is buried: where anything may have been left out. */
export function asksFirst({ list, complete }: Pick<Checkpoint, 'list' | 'complete'>): boolean {
  return !complete || !listReaders[list].showsAll;
}
