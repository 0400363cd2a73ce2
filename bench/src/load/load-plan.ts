/** What the load generator is to do. It goes to the generator's process as JSON. */
export interface LoadPlan {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second at fixed times, whatever the answers do; null: each connection as fast as it is answered. */
  readonly rate: number | null;
  readonly ids: IdPlan;
}

/** Which event ids go out: from `first` on; within `count` of them, in strides, where they are to be repeats. */
export interface IdPlan {
  readonly first: number;
  readonly repeatWithin?: { readonly count: number; readonly stride: number };
}

export interface LoadReport {
  /** Answered 200 within the measured time. */
  readonly acknowledged: number;
  readonly perSecond: number;
  /** Ids that went out: from `first` up to, not including, `next`. */
  readonly first: number;
  readonly next: number;
  /** Of those, the ones not answered 200. */
  readonly refused: readonly number[];
  readonly p50: number;
  readonly p99: number;
  /** Of one processor, in %: a generator near 100 measures itself. */
  readonly generatorLoad: number;
  /** When each request of a fixed rate was acknowledged, in ms since 1970, by its place in the plan. */
  readonly acknowledgedAt: readonly number[];
}
