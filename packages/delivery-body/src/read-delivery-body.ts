import { readJson, type JsonFlag, type JsonRead } from '@forum-sync/event-types';
import { inflate } from './inflate.js';

/** Why a body as it was delivered cannot be read. */
export type BodyRefusal = {
  ok: false;
  reason: Extract<JsonRead, { ok: false }>['reason'] | 'bomb' | 'encoding';
  detail: string;
};
/** A JSON value, and what was put right or was odd on the way to it. */
export type BodyRead =
  { ok: true; value: unknown; flags: readonly (JsonFlag | 'encoding')[] } | BodyRefusal;

const DETAIL = {
  bomb: 'the compressed body unfolds to more than 10 MiB',
  encoding: 'the body is not in the Content-Encoding that it names, and is not plain JSON',
};

/**
 * Reads a body as the vendor delivered it: undoes its Content-Encoding, within bounds, then reads the
 * JSON. A wrong label on plain JSON does no harm (flag `encoding`). Never throws.
 */
export function readDeliveryBody(body: Uint8Array, contentEncoding: string | null): BodyRead {
  if (!contentEncoding) {
    return readJson(body);
  }
  const inflated = inflate(body, contentEncoding);
  if (typeof inflated !== 'string') {
    return readJson(inflated);
  }
  const plain = inflated === 'encoding' ? readJson(body) : null;
  return plain?.ok
    ? { ...plain, flags: [...plain.flags, 'encoding'] }
    : { ok: false, reason: inflated, detail: DETAIL[inflated] };
}
