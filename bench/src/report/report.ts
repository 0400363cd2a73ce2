export type Wanted = { readonly atLeast: number } | { readonly atMost: number };
export type Unit = '×' | '/s' | 'ms' | 'MiB' | 'µs' | '%' | 'B' | 'GB';

/** One figure, with its value in each round that counts. A '×' is a ratio within one round. */
export interface Figure {
  readonly name: string;
  readonly unit: Unit;
  readonly rounds: readonly number[];
  readonly wanted?: Wanted;
}

export interface Report {
  readonly suite: string;
  readonly command: string;
  readonly figures: readonly Figure[];
  /** The bench ends with 1 when a figure is not as wanted. Not where a busy machine decides. */
  readonly mustHold?: boolean;
  /** What a reader must know of how it was measured. */
  readonly notes: readonly string[];
}

export interface Summary {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Undefined where nothing was wanted, or nothing could be measured. */
  readonly holds: boolean | undefined;
}

export function summarize({ rounds, wanted }: Figure): Summary {
  const sorted = rounds.filter(Number.isFinite).toSorted((a, b) => a - b);
  const median = medianOf(sorted);
  const low = sorted[0] ?? Number.NaN;
  const high = sorted.at(-1) ?? Number.NaN;
  return { median, low, high, holds: Number.isNaN(median) ? undefined : meets(median, wanted) };
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return below === undefined || above === undefined ? Number.NaN : (below + above) / 2;
}

function meets(value: number, wanted: Wanted | undefined): boolean | undefined {
  if (!wanted) {
    return undefined;
  }
  return 'atLeast' in wanted ? value >= wanted.atLeast : value <= wanted.atMost;
}
