import { skimJson, type JsonSkim, type Wanted } from '@forum-sync/event-types';
import { inflate } from './inflate.js';

/**
 * `readDeliveryBody` for callers that want a few members: it accepts the same bodies and builds nothing else. Never
 * throws.
 */
export function skimDeliveryBody(
  body: Uint8Array,
  contentEncoding: string | null,
  wanted: Wanted,
): JsonSkim {
  const inflated = contentEncoding ? inflate(body, contentEncoding) : body;
  if (inflated === 'bomb') {
    return { ok: false };
  }
  return skimJson(inflated === 'encoding' ? body : inflated, wanted);
}
