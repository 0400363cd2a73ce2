import { failure, type Failure } from './outcome.js';
import { readCapped } from './read-capped.js';

/** One HTTP request, and its limits. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** For the whole attempt: connecting, headers and body. */
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  readonly signal: AbortSignal | undefined;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  /** Null where there were more than `maxResponseBytes`, and for redirects, whose body nobody reads. */
  readonly bytes: Uint8Array | null;
  readonly retryAfter: string | null;
}

/** Failures from before the request left this machine; after any other one the forum may have seen it. */
const NEVER_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** One attempt. Never rejects. */
export async function send(
  fetch: typeof globalThis.fetch,
  request: HttpRequest,
): Promise<Answer | Failure> {
  const { url, method, headers, body, timeoutMs, maxResponseBytes, signal } = request;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method,
      headers,
      body,
      // Followed, it would carry the key to wherever it points.
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const { status } = response;
    const isRedirect = status >= 300 && status < 400;
    if (isRedirect) {
      await response.body?.cancel();
    }
    return {
      status,
      bytes: isRedirect ? null : await readCapped(response.body, maxResponseBytes),
      retryAfter: response.headers.get('retry-after'),
    };
  } catch (error) {
    if (signal?.aborted) {
      return failure({
        code: 'aborted',
        whatCameBack: 'stopped by the caller before an answer came',
        mayHaveHappened: true,
      });
    }
    if (timeout.aborted) {
      return failure({
        code: 'timeout',
        whatCameBack: `no complete answer within ${timeoutMs} ms`,
        temporary: true,
        mayHaveHappened: true,
      });
    }
    const code = networkCode(error);
    return failure({
      code: 'network',
      whatCameBack: `the connection failed (${code})`,
      temporary: true,
      mayHaveHappened: !NEVER_SENT.test(code),
    });
  }
}

/** Node's own name of the failure. Its message and its object stay behind: they can hold headers. */
function networkCode(error: unknown): string {
  // Not by instanceof: an injected fetch may come from another realm, or wrap what it throws.
  const cause: unknown = Object(error).cause;
  const code: unknown = Object(cause).code;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,50}$/.test(code) ? code : 'no code';
}
