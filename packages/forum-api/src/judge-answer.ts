import { type JsonRead, readJson } from '@forum-sync/event-types';
import type { Call } from './call.js';
import { isGatewayMessage, readVendorError, type VendorError } from './error-bodies.js';
import { failure, type Failure, type Outcome } from './outcome.js';
import type { Answer } from './send.js';

/**
 * What an answer means (contract 4.4). The status alone does not say it: the vendor answers an excess
 * of requests, a wrong parameter and a missing item all with 400, and a gateway that answers in its
 * place knows nothing about items.
 */
export function judgeAnswer(call: Call, answer: Answer): Outcome {
  const { status } = answer;
  const json = answer.bytes && readJson(answer.bytes);
  const value = json?.ok ? json.value : undefined;
  const vendorError = readVendorError(value);
  const seen = {
    status,
    whatCameBack: `answered ${status} with ${kindOf(answer, json)}`,
    retryAfterMs: retryAfterMs(answer.retryAfter),
  };

  if (status >= 300 && status < 400) {
    const whatCameBack = `answered ${status}, a redirect, which is not followed; check the base URL`;
    return failure({ ...seen, code: 'redirect', whatCameBack });
  }
  if (status === 401 || status === 403) {
    const whatCameBack = `answered ${status}: the API key is wrong, or the acting user may not do this`;
    return failure({ ...seen, code: 'unauthorized', whatCameBack });
  }
  if (status === 404 && vendorError) {
    return failure({ ...seen, code: 'not_found' });
  }
  if (status === 404) {
    // A gateway or a wrong base URL. Taken for a missing item, it would bury every row we ask for.
    const whatCameBack = `${seen.whatCameBack}, not the forum's own; check the base URL`;
    return failure({ ...seen, code: 'unreadable', whatCameBack, temporary: isGet(call) });
  }
  if (status === 400 || (status < 300 && vendorError)) {
    return judge400(call, seen, vendorError, answer.bytes);
  }
  if (status === 429) {
    return failure({ ...seen, code: 'rate_limited', temporary: true });
  }
  if (status >= 500 || status === 408 || (status < 300 && isGatewayMessage(value))) {
    // Also a gateway that gave up waiting: behind it the forum may have done its work.
    return failure({ ...seen, code: 'unavailable', temporary: true, mayHaveHappened: true });
  }
  if (status >= 400) {
    return failure({ ...seen, code: 'refused' });
  }
  if (json?.ok) {
    return { ok: true, status, value: json.value };
  }
  // A 200, so a write was carried out, most likely. A read is asked for again: empty and HTML
  // answers come and go.
  return failure({
    ...seen,
    code: json ? 'unreadable' : 'too_large',
    temporary: json !== null && isGet(call),
    mayHaveHappened: true,
  });
}

/** The vendor names a parameter: wrong for good. Any other 400 is most likely an excess of requests. */
function judge400(
  call: Call,
  seen: Pick<Failure, 'status' | 'whatCameBack' | 'retryAfterMs'>,
  vendorError: VendorError | null,
  bytes: Uint8Array | null,
): Failure {
  if (vendorError?.param) {
    // Only a name that we sent is repeated: the rest of an answer is contents.
    const sent = [call.ids, call.query, call.body].flatMap((part) => Object.keys(part ?? {}));
    const param = sent.find((name) => name === vendorError.param) ?? null;
    const whatCameBack = `${seen.whatCameBack}, which objects to ${param ? `the parameter ${param}` : 'a parameter'}`;
    return failure({ ...seen, code: 'refused', whatCameBack, param });
  }
  const text = bytes ? Buffer.from(bytes).toString('latin1').toLowerCase() : '';
  // "restricted to 3 requests per second" speaks of the rate; taken for good it would lose a topic.
  if (/restricted|archived/.test(text) && !/request|rate limit|per second/.test(text)) {
    const whatCameBack = `${seen.whatCameBack}, which calls the item restricted or archived`;
    return failure({ ...seen, code: 'restricted', whatCameBack });
  }
  const whatCameBack = `${seen.whatCameBack}, most likely for too many requests`;
  return failure({ ...seen, code: 'rate_limited', whatCameBack, temporary: true });
}

function kindOf(answer: Answer, json: JsonRead | null): string {
  if (!answer.bytes || !json) {
    return 'more bytes than the limit';
  }
  if (json.ok) {
    const whose = readVendorError(json.value)
      ? "the forum's error"
      : isGatewayMessage(json.value)
        ? "a gateway's message"
        : 'JSON';
    return `${whose} (${answer.bytes.length} bytes)`;
  }
  if (json.reason === 'empty') {
    return 'an empty body';
  }
  const isMarkup = /^\s*</.test(Buffer.from(answer.bytes.subarray(0, 100)).toString('latin1'));
  return `${isMarkup ? 'HTML' : 'something that is not JSON'} (${answer.bytes.length} bytes)`;
}

/** Seconds in whole numbers; a date is not worth a parser for a header that nobody has seen. */
function retryAfterMs(header: string | null): number {
  return header && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : 0;
}

function isGet(call: Call): boolean {
  return call.method === 'GET';
}
