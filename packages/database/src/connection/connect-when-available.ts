import type { DataSource } from 'typeorm';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRefusedByDatabase } from './database-errors.js';

/**
 * Connects, trying again each second until the database is there.
 *
 * @param onWaiting called once, with the first reason, when the database is not there at once
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
        onWaiting(error instanceof Error ? error.message : String(error));
      }
      await sleep(1_000, undefined, { signal }).catch(() => {});
    }
  }
}
