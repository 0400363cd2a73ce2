import type { Pool, PoolClient } from 'pg';

/**
 * Runs `work` in one transaction and commits it.
 *
 * A connection on which anything went wrong is closed, not returned: after a time-out it may still be
 * busy with the old statement, and the next user would read the wrong answer.
 *
 * @param giveUp ends the transaction in the middle, whatever it is at; nothing of it is done
 */
export async function inTransaction<T>(
  pool: Pool,
  work: (trx: PoolClient) => Promise<T>,
  giveUp?: AbortSignal,
): Promise<T> {
  giveUp?.throwIfAborted();
  const trx = await pool.connect();
  const end = () => void endBackend(pool, trx);
  giveUp?.addEventListener('abort', end);
  // The pool listens to idle connections only. One that breaks between two of our statements says so by
  // an event, which nobody else hears, and an unheard error ends the process; the next statement fails.
  trx.on('error', ignore);
  try {
    // Whatever the database's default: a lock is worth something only if what was committed before it is
    // seen after it. Waited for: should it fail, statements sent behind it would each commit by themselves.
    await trx.query('begin isolation level read committed');
    const result = await work(trx);
    await trx.query('commit');
    trx.off('error', ignore);
    trx.release();
    return result;
  } catch (error) {
    trx.release(error instanceof Error ? error : true);
    throw error;
  } finally {
    giveUp?.removeEventListener('abort', end);
  }
}

/** Asked of the server: a statement under way would go on, with its locks, when we just hung up. */
async function endBackend(pool: Pool, trx: PoolClient): Promise<void> {
  const { processID } = trx as unknown as { processID: number };
  await pool.query('select pg_terminate_backend($1)', [processID]).catch(ignore);
}

function ignore(): void {}
