import { setImmediate as yieldToOthers } from 'node:timers/promises';

/** The event loop is held for so long at a time. */
const LONGEST_MS = 20;

/**
 * For who reads one body after the other, to be called between two: lets others go on where they have waited for a
 * while. By the clock, for a body of some kilobytes can unfold to megabytes that take seconds.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since >= LONGEST_MS) {
      await yieldToOthers();
      since = performance.now();
    }
  };
}
