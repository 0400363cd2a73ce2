import type { Pool } from 'pg';

/**
 * Closes what lies idle in the pool. When one connection has died without a word (a firewall forgot it),
 * so have the others: each would cost its first user a whole time-out.
 */
export async function dropIdleConnections(pool: Pool): Promise<void> {
  // An idle connection is handed out at once; a connection that must be made is not wanted.
  const idle = Array.from({ length: pool.idleCount }, () => pool.connect());
  for (const outcome of await Promise.allSettled(idle)) {
    if (outcome.status === 'fulfilled') {
      outcome.value.release(true);
    }
  }
}
