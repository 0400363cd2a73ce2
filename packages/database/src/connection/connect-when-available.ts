import type { DataSource } from 'typeorm';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRefusedByDatabase } from './database-errors.js';

/**
 * Connects, trying again each second until the database is there.
 *
 * @param onWaiting called once, when the database is not there at once: with the first reason, a code where there is
 *   one, for messages name hosts and users
 * @throws what the database said when it refuses the credentials: waiting cannot help
 */
export async function connectWhenAvailable(
  dataSource: DataSource,
  onWaiting: (reason: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let waiting = false;
  while (!signal.aborted) {
    try {
      await dataSource.initialize();
      return;
    } catch (error) {
      if (isRefusedByDatabase(error)) {
        throw error;
      }
      if (!waiting) {
        waiting = true;
        onWaiting(reasonOf(error));
      }
      await sleep(1_000, undefined, { signal }).catch(() => {});
    }
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return String(code ?? message ?? error);
}
