import type { IncomingMessage } from 'node:http';
import { isEventType, readJson } from '@forum-sync/event-types';
import { readRequestBody } from './read-request-body.js';

const WINDOW_MS = 60_000;
/** Bodies that are looked at, per address and minute; the rest is refused unread. */
const LOOKS_PER_ADDRESS = 10;
/** Bodies that are looked at, of all addresses together, at one time. */
const LOOKS_AT_ONCE = 20;
const LARGEST_LOOK = 64 * 1024;
/** Addresses that are remembered; an attacker can have more of them than we have memory. */
const MOST_ADDRESSES = 10_000;

/**
 * Looks at what strangers send, within limits, and keeps nothing: a wrong token in the vendor's box looks
 * just like a stranger, and its events would be lost after three days without a word.
 */
export class StrangerWatch {
  readonly #looks = new Map<string, number>();
  #windowEnds = 0;
  #looking = 0;

  constructor(private readonly now: () => number = performance.now.bind(performance)) {}

  /** Whether it looks like an event of the vendor; false also when it may not be looked at. */
  async looksLikeTheVendor(request: IncomingMessage, address: string | null): Promise<boolean> {
    if (request.method !== 'POST' || !this.#mayLook(address ?? 'unknown')) {
      return false;
    }
    this.#looking += 1;
    try {
      const body = await readRequestBody(request, LARGEST_LOOK);
      return body.kind === 'complete' && isVendorEvent(body.bytes);
    } finally {
      this.#looking -= 1;
    }
  }

  #mayLook(address: string): boolean {
    if (this.now() >= this.#windowEnds) {
      this.#windowEnds = this.now() + WINDOW_MS;
      this.#looks.clear();
    }
    const looks = this.#looks.get(address) ?? 0;
    const remembered = looks > 0 || this.#looks.size < MOST_ADDRESSES;
    if (!remembered || looks >= LOOKS_PER_ADDRESS || this.#looking >= LOOKS_AT_ONCE) {
      return false;
    }
    this.#looks.set(address, looks + 1);
    return true;
  }
}

function isVendorEvent(bytes: Buffer): boolean {
  const json = readJson(bytes);
  if (!json.ok || typeof json.value !== 'object' || json.value === null) {
    return false;
  }
  const { type, data } = json.value as Record<string, unknown>;
  return typeof type === 'string' && isEventType(type) && typeof data === 'object';
}
