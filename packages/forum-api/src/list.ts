import { sameJson } from '@forum-sync/event-types';
import type { z } from 'zod';
import type { Call, CallOptions } from './call.js';
import { callName } from './call-name.js';
import { ForumApiError, type ForumApiErrorCode } from './forum-api-error.js';
import { type Page, type WirePage, wirePageSchema } from './page.js';
import { readItems } from './read-items.js';
import type { Request } from './request.js';

/** How to read a list. */
export interface ListOptions extends CallOptions {
  /** Items a page, 1 to 100; default 100, because every request is counted and billed. */
  readonly limit?: number | undefined;
  /** The page to begin with; default 1. */
  readonly startPage?: number | undefined;
  /** Pages after which an iteration fails, because the list seems to have no end; default 100,000. */
  readonly maxPages?: number | undefined;
}

/**
 * A list of the vendor's, read while you iterate: over items, or over `pages()`, one request a page.
 * Each iteration begins anew. Items come newest first; an id comes once an iteration. What is deleted
 * while you read moves other items to a page that you have already read: only a second pass sees those.
 */
export interface List<Item> extends AsyncIterable<Item> {
  pages(): AsyncGenerator<Page<Item>, void, undefined>;
}

/** Which list: its path and filters, and how to read an item. */
export interface ListSource<Schema> {
  readonly path: string;
  readonly ids?: Readonly<Record<string, string>>;
  readonly query?: Call['query'];
  readonly schema: Schema;
  /** The field that tells items apart; null where the vendor documents none. */
  readonly idField: string | null;
  /** Begin with the page that holds this item; the vendor then says which page that is. */
  readonly includeId?: string | undefined;
}

/**
 * Pages that bring nothing new, one after another, before a list counts as endless. Not one: a burst
 * of new items pushes a whole page down, and it comes again.
 */
const MOST_BARREN_PAGES = 10;

/** The list of a resource. Nothing is requested before the first item or page is asked for. */
export function list<Schema extends z.ZodType<object>>(
  request: Request,
  source: ListSource<Schema>,
  options: ListOptions = {},
): List<z.output<Schema>> {
  const { limit = 100, startPage = 1, maxPages = 100_000, signal } = options;

  function pageCall(number: number | null): Call {
    // Together, one of the two would win; clients that use includeId leave the page out.
    const place = number === null ? { includeId: source.includeId } : { page: number };
    const query = { ...source.query, limit, ...place };
    return { method: 'GET', path: source.path, ids: source.ids ?? {}, query };
  }

  async function* pages(): AsyncGenerator<Page<z.output<Schema>>, void, undefined> {
    let number =
      source.includeId !== undefined && options.startPage === undefined ? null : startPage;
    checkWhole('limit', limit, 100, pageCall(number));
    checkWhole('startPage', startPage, Number.MAX_SAFE_INTEGER, pageCall(number));
    const seen = new Set<string>();
    let before: WirePage | null = null;
    let barren = 0;

    for (let fetched = 1; ; fetched++) {
      const call = pageCall(number);
      const wire: WirePage = await request(call, wirePageSchema, { signal });
      number ??= wire.page;
      if (number === null) {
        throw listError(call, 'unreadable', 'the answer does not say which page it is');
      }
      const isSamePage = before !== null && sameJson(before.data, wire.data);
      const { items, unreadable, repeated } = isSamePage
        ? { items: [], unreadable: [], repeated: wire.data.length }
        : readItems(wire.data, source.schema, source.idField, seen);
      const hasMore = moreThan(wire, number, limit);
      yield { number, items, unreadable, repeated, hasMore, totalSize: wire.totalSize };

      barren = items.length + unreadable.length > 0 ? 0 : barren + 1;
      if (isLastPage(wire, hasMore, barren)) {
        return;
      }
      if (barren >= MOST_BARREN_PAGES || fetched >= maxPages) {
        throw listError(
          call,
          'unreadable',
          'the list has no end: its pages repeat, or are too many',
        );
      }
      before = wire;
      number++;
    }
  }

  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) {
        yield* page.items;
      }
    },
  };
}

function moreThan(wire: WirePage, number: number, limit: number): boolean | null {
  return wire.hasMore ?? (wire.totalSize === null ? null : number * limit < wire.totalSize);
}

/**
 * An empty page ends a list whatever it says, or a promise that is never kept would go on for ever.
 * A bare array says nothing and may ignore the page number: it ends where nothing new comes. Not
 * where a page is short: nobody knows which limit a server of that age keeps.
 */
function isLastPage(wire: WirePage, hasMore: boolean | null, barren: number): boolean {
  return (
    wire.data.length === 0 ||
    hasMore === false ||
    (hasMore === null && (!wire.isBare || barren > 0))
  );
}

function checkWhole(name: string, value: number, most: number, call: Call): void {
  if (!Number.isSafeInteger(value) || value < 1 || value > most) {
    const whatCameBack = `${name} must be a whole number from 1 to ${most}, so nothing was sent`;
    throw listError(call, 'invalid_argument', whatCameBack);
  }
}

function listError(call: Call, code: ForumApiErrorCode, whatCameBack: string): ForumApiError {
  return new ForumApiError(whatCameBack, {
    code,
    call: callName(call),
    status: null,
    retryable: false,
    mayHaveHappened: false,
    attempts: 0,
    param: null,
  });
}
