import { count, flag } from '@forum-sync/event-types';
import { z } from 'zod';

/** An item that its schema refuses: reported, because one odd item must not cost the other 99. */
export interface UnreadableItem {
  /** Its place in the page as the vendor sent it, from 0. */
  readonly index: number;
  /** The field that is wrong; empty for the whole item. */
  readonly path: string;
  /** A sentence without any value: fit for logs. */
  readonly detail: string;
  /** The item as it came: personal, not for logs. */
  readonly raw: unknown;
}

/** One page of a list. */
export interface Page<Item> {
  /** From 1, as the vendor counts: begin there to read on after a stop. Pages shift as items are added. */
  readonly number: number;
  readonly items: readonly Item[];
  readonly unreadable: readonly UnreadableItem[];
  /** How many items were left out because an earlier page of this iteration had them. */
  readonly repeated: number;
  /** What the vendor says; null where it does not. True on an empty page is a broken promise: there may be more. */
  readonly hasMore: boolean | null;
  /** Items in the whole list, where the vendor says it. */
  readonly totalSize: number | null;
}

/** What the vendor sent as a page. */
export interface WirePage {
  readonly data: readonly unknown[];
  readonly page: number | null;
  readonly hasMore: boolean | null;
  readonly totalSize: number | null;
  /** Without an envelope: nothing says whether there is more. */
  readonly isBare: boolean;
}

const unknownCount = count.nullish().catch(null);
const envelopeSchema = z.looseObject({
  data: z.array(z.unknown()),
  page: unknownCount,
  total_size: unknownCount,
  has_more: flag.nullish().catch(null),
});

/** A list on the wire (contract 3.11): the envelope of today, or the bare array of 2017. */
export const wirePageSchema = z
  .union([z.array(z.unknown()), envelopeSchema], { error: 'expected a list' })
  .transform((wire): WirePage =>
    Array.isArray(wire)
      ? { data: wire, page: null, hasMore: null, totalSize: null, isBare: true }
      : {
          data: wire.data,
          page: wire.page ?? null,
          hasMore: wire.has_more ?? null,
          totalSize: wire.total_size ?? null,
          isBare: false,
        },
  );
