export interface InsertRun {
  readonly url: string;
  /** Connections, each with one insert a transaction after the other. */
  readonly clients: number;
  readonly seconds: number;
  /** The event ids begin here. */
  readonly firstId: number;
}

/** How many ids each client may use: they write beside each other, never the same. */
export const IDS_PER_CLIENT = 150_000;
