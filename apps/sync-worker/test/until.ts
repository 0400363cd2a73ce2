/** Asks again until the answer is there, or fails with what was last said. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  withinMs = 15_000,
): Promise<Answer> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > deadline) {
        throw error;
      }
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
  }
}
