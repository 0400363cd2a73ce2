import type { z } from 'zod';
import { backOff, type RetryOptions } from './back-off.js';
import type { Call, CallOptions } from './call.js';
import { callName } from './call-name.js';
import { callUrl } from './call-url.js';
import { ForumApiError } from './forum-api-error.js';
import { judgeAnswer } from './judge-answer.js';
import type { Limiter } from './limiter.js';
import { failure, type Failure, type Outcome } from './outcome.js';
import { send } from './send.js';

/** Sends a call, again where that helps, and reads the answer by a schema. Rejects with `ForumApiError`. */
export type Request = <Schema extends z.ZodType>(
  call: Call,
  schema: Schema,
  options?: CallOptions,
) => Promise<z.output<Schema>>;

/** What all calls of one client share. */
export interface Connection {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly limiter: Limiter;
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  readonly retry: RetryOptions;
  readonly fetch: typeof globalThis.fetch;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<unknown>;
  readonly random: () => number;
}

/** The one way to the vendor: every resource goes through the function that this returns. */
export function createRequest(connection: Connection): Request {
  const { limiter, retry, sleep, random } = connection;
  const { tries = 5 } = retry;

  return async (call, schema, { signal } = {}) => {
    const address = callUrl(connection.baseUrl, call);
    let attempts = 0;
    let mayHaveHappened = false;

    function refuse(cause: Failure): ForumApiError {
      return new ForumApiError(cause.whatCameBack, {
        code: cause.code,
        call: callName(call),
        status: cause.status,
        retryable: canRepeat(call, cause),
        mayHaveHappened,
        attempts,
        param: cause.param,
      });
    }

    /** Waits, for a turn or before a retry; a wait that the caller ended is an error of ours. */
    async function wait(waiting: () => Promise<unknown>): Promise<void> {
      const stopped = { code: 'aborted', whatCameBack: 'stopped by the caller' } as const;
      try {
        await (signal?.aborted ? null : waiting());
      } catch (error) {
        // Else the limiter itself failed, such as its database: for the app to know as it is.
        throw signal?.aborted ? refuse(failure(stopped)) : error;
      }
      if (signal?.aborted) {
        throw refuse(failure(stopped));
      }
    }

    if (!address.ok) {
      const whatCameBack = `${address.idName} is not an id (decimal digits), so nothing was sent`;
      throw refuse(failure({ code: 'invalid_argument', whatCameBack }));
    }
    for (;;) {
      // Each attempt takes its turn, also a retry: else refused calls would add to the excess.
      await wait(() => limiter.take(signal));
      attempts++;
      const outcome = await attempt(connection, call, address.url, signal);
      if (outcome.ok) {
        const read = schema.safeParse(outcome.value);
        if (read.success) {
          return read.data;
        }
        mayHaveHappened ||= call.method !== 'GET';
        throw refuse(otherShape(outcome.status, read.error));
      }
      mayHaveHappened ||= outcome.mayHaveHappened && call.method !== 'GET';
      if (attempts >= tries || !canRepeat(call, outcome)) {
        throw refuse(outcome);
      }
      await wait(() => sleep(backOff(attempts, outcome.retryAfterMs, random, retry), signal));
    }
  };
}

/**
 * Reads, updates (the same values again) and deletes can be repeated. A create cannot, once the forum
 * may have carried it out: a time-out says nothing, and the second post would stand below the first.
 */
function canRepeat(call: Call, { temporary, mayHaveHappened }: Failure): boolean {
  return temporary && !(call.creates && mayHaveHappened);
}

async function attempt(
  connection: Connection,
  call: Call,
  url: string,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const { headers, timeoutMs, maxResponseBytes } = connection;
  const answer = await send(connection.fetch, {
    url,
    method: call.method,
    headers: call.body ? { ...headers, 'content-type': 'application/json' } : headers,
    body: call.body ? JSON.stringify(call.body) : null,
    timeoutMs,
    maxResponseBytes,
    signal,
  });
  return 'ok' in answer ? answer : judgeAnswer(call, answer);
}

/** JSON, but of another shape: the same call would bring the same again. */
function otherShape(status: number, error: z.ZodError): Failure {
  const issue = error.issues[0]!;
  const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  return failure({
    code: 'unreadable',
    status,
    whatCameBack: `answered ${status} with JSON of another shape (${where}${issue.message})`,
  });
}
