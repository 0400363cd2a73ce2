import { setTimeout as sleep } from 'node:timers/promises';

/** Repeats an expectation until it holds, or fails with what it last said. */
export async function eventually(
  expectation: () => Promise<void>,
  withinMs = 30_000,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > deadline) {
        throw error;
      }
      await sleep(20);
    }
  }
}
