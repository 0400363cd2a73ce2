import { useEffect, useState } from 'react';

/** A rate of the first moments is chance. */
const SHORTEST_MS = 3_000;

interface Seen {
  readonly count: number;
  readonly at: number;
}

/** How many a second have been added while somebody looked on; null until that can be said. */
export function useRate(count: number): number | null {
  const [first, setFirst] = useState<Seen | null>(null);
  const [rate, setRate] = useState<number | null>(null);
  useEffect(() => {
    const now = { count, at: performance.now() };
    if (first === null) {
      setFirst(now);
    } else if (now.at - first.at >= SHORTEST_MS && now.count > first.count) {
      setRate(((now.count - first.count) / (now.at - first.at)) * 1_000);
    }
  }, [count, first]);
  return rate;
}
