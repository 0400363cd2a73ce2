/** Waits for the abort, keeping the process alive meanwhile, and throws its reason. */
export async function untilAborted(signal: AbortSignal): Promise<never> {
  const alive = setInterval(() => undefined, 60_000);
  try {
    return await new Promise<never>((_resolve, reject) => {
      const rethrow = () => {
        reject(signal.reason instanceof Error ? signal.reason : new Error('ended'));
      };
      signal.addEventListener('abort', rethrow, { once: true });
      if (signal.aborted) {
        rethrow();
      }
    });
  } finally {
    clearInterval(alive);
  }
}
