import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something holds. @throws after `withinMs` what it was that did not come true */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  withinMs = 30_000,
): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) {
      throw new Error(`not within ${withinMs} ms: ${what}`);
    }
    await sleep(10);
  }
}

export function untilReady(url: string, withinMs = 30_000): Promise<void> {
  return until(
    `${url} is ready`,
    () => fetch(`${url}/health/ready`).then(({ status }) => status === 200),
    withinMs,
  );
}
