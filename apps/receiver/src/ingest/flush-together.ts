export interface FlushLimits<Item> {
  /** Items in one flush. */
  readonly items: number;
  /** Bytes in one flush; a larger item goes alone. */
  readonly bytes: number;
  readonly bytesOf: (item: Item) => number;
  /** How long a caller waits at most, in milliseconds. */
  readonly patienceMs: number;
  /** Tells errors of the flush (the database is away) from those of one item. */
  readonly isEverybodysFault: (error: unknown) => boolean;
}

/** The caller waited as long as it may. Its item may be stored all the same. */
class OutOfPatience extends Error {
  readonly code = 'OUT_OF_PATIENCE';
  constructor() {
    super('The database did not take it in time.');
  }
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly done: (result: Result) => void;
  readonly failed: (error: unknown) => void;
  /** By performance.now(). */
  readonly until: number;
}

/**
 * Lets concurrent callers share a commit: what arrives while a flush is under way goes together in the
 * next one. Nobody waits for company: a caller who comes alone is flushed at once.
 *
 * @param flush takes items and returns one result for each, in their order
 */
export function flushTogether<Item, Result>(
  flush: (items: Item[]) => Promise<Result[]>,
  limits: FlushLimits<Item>,
): (item: Item) => Promise<Result> {
  type Entry = Waiting<Item, Result>;
  let waiting: Entry[] = [];
  let flushing: readonly Entry[] = [];
  let clock: NodeJS.Timeout | null = null;

  async function settle(batch: readonly Entry[]): Promise<void> {
    try {
      const results = await flush(batch.map(({ item }) => item));
      batch.forEach(({ done }, index) => done(results[index] as Result));
    } catch (error) {
      if (batch.length === 1 || limits.isEverybodysFault(error)) {
        batch.forEach(({ failed }) => failed(error));
        return;
      }
      // One of them cannot be stored: alone, each answers for itself only.
      for (const one of batch) {
        await settle([one]);
      }
    }
  }

  function nextBatch(): Entry[] {
    let bytes = 0;
    let count = 0;
    for (const { item } of waiting) {
      bytes += limits.bytesOf(item);
      if (count > 0 && (count === limits.items || bytes > limits.bytes)) {
        break;
      }
      count += 1;
    }
    const batch = waiting.slice(0, count);
    waiting = waiting.slice(count);
    return batch;
  }

  async function drain(): Promise<void> {
    clock ??= setInterval(losePatience, limits.patienceMs / 20);
    while (waiting.length > 0) {
      flushing = nextBatch();
      await settle(flushing);
      flushing = [];
    }
    clearInterval(clock);
    clock = null;
  }

  /** Answers the callers whose time is up. Items of theirs that still wait are dropped, and never stored. */
  function losePatience(): void {
    const now = performance.now();
    const late = [...flushing, ...waiting].filter(({ until }) => until <= now);
    if (late.length > 0) {
      late.forEach(({ failed }) => failed(new OutOfPatience()));
      waiting = waiting.filter(({ until }) => until > now);
    }
  }

  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed, until: performance.now() + limits.patienceMs });
      if (!clock) {
        void drain();
      }
    });
}
