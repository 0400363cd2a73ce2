import { isInFailedTransaction } from './database-errors.js';

type Answers<Statements extends readonly unknown[]> = {
  -readonly [Index in keyof Statements]: Awaited<Statements[Index]>;
};

/**
 * The answers to statements that are sent on one connection without waiting for each other; PostgreSQL runs them
 * in the order in which they were sent. The connection must be one that `sendsTogether`.
 *
 * All are over when it returns, or throws why one failed. Those behind that one in its transaction fail only
 * because of it, and are not what it throws.
 */
export async function together<Statements extends readonly unknown[]>(
  ...statements: Statements
): Promise<Answers<Statements>> {
  const ended = await Promise.allSettled(statements);
  const errors: unknown[] = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (errors.length > 0) {
    throw errors.find((error) => !isInFailedTransaction(error)) ?? errors[0];
  }
  return ended.map((one) => (one.status === 'fulfilled' ? one.value : null)) as Answers<Statements>;
}
