import type { AnswerStatus } from '../answers.js';
import type { Flag, QuarantineReason } from '../reasons.js';
import type { Step } from '../wire.js';
import { head, type RequestParts } from './request.js';

/** What event_log says of an event in the end. */
export interface Outcome {
  readonly state: 'applied' | 'stale' | 'ignored' | 'quarantined';
  readonly reason: QuarantineReason | 'mode' | 'older' | null;
  readonly flags: readonly Flag[];
}

/** A row that is there in the end, as far as it is looked at. */
export interface ExpectedRow {
  readonly table: 'users' | 'topics' | 'posts' | 'conversations' | 'messages' | 'doubts';
  /** Of its subject. */
  readonly id: string;
  readonly columns: Readonly<Record<string, unknown>>;
}

/** A delivery that the database has afterwards, with these very bytes. */
export type Kept =
  | {
      readonly as: 'event';
      readonly body: Buffer;
      readonly outcome: Outcome;
      readonly row?: ExpectedRow;
    }
  | { readonly as: 'duplicate' | 'conflict' | 'too large'; readonly body: Buffer };

/** One input with a name: what is sent, what is answered, and what is there afterwards. */
export interface BadInput {
  readonly name: string;
  readonly script: readonly Step[];
  /** Statuses, in their order; none where the connection is closed without a word. */
  readonly answers: readonly AnswerStatus[];
  /** Nothing else is stored. */
  readonly kept: readonly Kept[];
  /** Takes seconds by its nature: runs beside the others. */
  readonly slow?: boolean;
  /** At the receiver that believes X-Forwarded-For and knows the vendor's addresses. */
  readonly behindProxy?: boolean;
}

export interface Group {
  readonly title: string;
  readonly inputs: readonly BadInput[];
}

export const applied: Outcome = { state: 'applied', reason: null, flags: [] };
export const ignored: Outcome = { state: 'ignored', reason: 'mode', flags: [] };
export const stale: Outcome = { state: 'stale', reason: 'older', flags: [] };
export const quarantined = (reason: QuarantineReason): Outcome => ({
  state: 'quarantined',
  reason,
  flags: [],
});
export const flagged = (outcome: Outcome, ...flags: Flag[]): Outcome => ({ ...outcome, flags });

export type Body = Buffer | string;
const bytesOf = (body: Body) => (typeof body === 'string' ? Buffer.from(body) : body);

/** A complete POST to the door: answered 200, kept byte for byte, and settled so. */
export function delivery(
  name: string,
  body: Body,
  outcome: Outcome | 'duplicate' | 'conflict',
  { row, behindProxy, ...parts }: RequestParts & { row?: ExpectedRow; behindProxy?: boolean } = {},
): BadInput {
  const bytes = bytesOf(body);
  const kept: Kept =
    typeof outcome === 'string'
      ? { as: outcome, body: bytes }
      : { as: 'event', body: bytes, outcome, ...(row && { row }) };
  return {
    name,
    script: [head(parts, bytes.length), bytes],
    answers: [200],
    kept: [kept],
    ...(behindProxy && { behindProxy }),
  };
}

/** A request that is answered with something else than 200, and leaves nothing behind. */
export function refused(
  name: string,
  status: AnswerStatus,
  body: Body,
  parts: RequestParts = {},
): BadInput {
  const bytes = bytesOf(body);
  return { name, script: [head(parts, bytes.length), bytes], answers: [status], kept: [] };
}

/** Raw steps on a connection. */
export function raw(
  name: string,
  script: readonly Step[],
  answers: readonly AnswerStatus[],
  kept: readonly Kept[] = [],
): BadInput {
  return { name, script, answers, kept };
}

/** What a complete body that went through `raw` becomes. */
export function event(body: Body, outcome: Outcome): Kept {
  return { as: 'event', body: bytesOf(body), outcome };
}
