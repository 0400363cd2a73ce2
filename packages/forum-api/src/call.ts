/** Query values; a list repeats its name, undefined is left out. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** One request to the vendor, as a resource describes it. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the base URL, with `{name}` for each of `ids`. */
  readonly path: string;
  readonly ids?: Readonly<Record<string, string>>;
  readonly query?: Query;
  readonly body?: object;
  /** A POST that makes something new: carried out twice, it makes two. */
  readonly creates?: true;
}

/** What every call accepts. */
export interface CallOptions {
  /** Ends the call, also while it waits for its turn: it rejects with code `aborted`. */
  readonly signal?: AbortSignal | undefined;
}
