/**
 * The answers to statements that are sent on one connection without waiting for each other; PostgreSQL runs them
 * in the order in which they were sent. All are over when it returns, or throws the error of the one that failed
 * first: those behind it in its transaction only fail because of it.
 */
export async function together<Statements extends readonly unknown[]>(
  ...statements: Statements
): Promise<{ -readonly [Index in keyof Statements]: Awaited<Statements[Index]> }> {
  try {
    return await Promise.all(statements);
  } finally {
    await Promise.allSettled(statements);
  }
}
