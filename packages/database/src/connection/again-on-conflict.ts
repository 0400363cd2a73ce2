import { isTransactionConflict } from './database-errors.js';

const MOST_TRIES = 5;

/** Repeats a transaction that PostgreSQL gave up for another one at the same rows: that one is through by now. */
export async function againOnConflict<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (!isTransactionConflict(error) || tries === MOST_TRIES) {
        throw error;
      }
    }
  }
}
