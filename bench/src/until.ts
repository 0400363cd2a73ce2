import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is so, and looks every so many milliseconds. */
export async function until(isSo: () => boolean | Promise<boolean>, everyMs = 10): Promise<void> {
  while (!(await isSo())) {
    await sleep(everyMs);
  }
}
