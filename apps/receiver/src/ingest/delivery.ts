import type { KnownToken } from '../tokens/check-token.js';

/** One authenticated request, as the door hands it over. */
export interface Delivery {
  readonly token: KnownToken;
  /** The bytes as they came. */
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where it is not known. */
  readonly remoteAddress: string | null;
  /** What is odd about it. */
  readonly flags: readonly string[];
}
