import { setImmediate as yieldToOthers } from 'node:timers/promises';

/** The event loop is held for so long at a time: a batch that is written meanwhile waits for its answers. */
const LONGEST_MS = 2;

/**
 * For a reader of one body after the other, to be called between two: lets others go on where they have waited for a
 * while. By the clock, for a body of some kilobytes can unfold to megabytes that take seconds.
 */
export function breather(now: () => number = () => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since >= LONGEST_MS) {
      await yieldToOthers();
      since = now();
    }
  };
}
