/** Asks at most once a second, and never twice at a time: who asks in between gets the same answer. */
export function onceASecond<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: { at: number; answer: Promise<Answer> } | null = null;
  return () => {
    const now = performance.now();
    if (!asked || now - asked.at > 1_000) {
      asked = { at: now, answer: ask() };
      // A slow answer is not asked for again before it is there.
      const current = asked;
      void current.answer.finally(() => (current.at = performance.now())).catch(() => {});
      asked.at = Number.POSITIVE_INFINITY;
    }
    return asked.answer;
  };
}
