import type { IncomingMessage } from 'node:http';
import type { Delivery } from '../ingest/delivery.js';
import type { KnownToken } from '../tokens/check-token.js';
import { keptHeaders } from './kept-headers.js';
import type { RequestBody } from './read-request-body.js';

/** A body that was received, at least its beginning. */
export type ReceivedBody = Extract<RequestBody, { kind: 'complete' | 'too large' }>;

/** Stored all the same, and flagged: no post is as long as this. */
const LARGE_BYTES = 1024 * 1024;

/** A request as the ingest service takes it: its bytes, who sent them, and what is odd about it. */
export function toDelivery(
  token: KnownToken,
  request: IncomingMessage,
  body: ReceivedBody,
  sender: { readonly address: string | null; readonly isExpected: boolean },
): Delivery {
  const isLarge = body.kind === 'too large' || body.bytes.length > LARGE_BYTES;
  return {
    token,
    body: body.kind === 'complete' ? body.bytes : body.start,
    headers: keptHeaders(request.rawHeaders),
    remoteAddress: sender.address,
    flags: [...(isLarge ? ['large'] : []), ...(sender.isExpected ? [] : ['address'])],
  };
}
