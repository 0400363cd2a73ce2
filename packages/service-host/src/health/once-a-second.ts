/** Asks at most once a second, and never twice at a time: callers in between get the same answer. */
export function onceASecond<Answer>(
  ask: () => Promise<Answer>,
  now: () => number = () => performance.now(),
): () => Promise<Answer> {
  let asked: { at: number; answer: Promise<Answer> } | null = null;
  return () => {
    if (!asked || now() - asked.at > 1_000) {
      // Until the answer is there it is not asked for again, however slow it is.
      const current = { at: Number.POSITIVE_INFINITY, answer: ask() };
      void current.answer.finally(() => (current.at = now())).catch(() => {});
      asked = current;
    }
    return asked.answer;
  };
}
