import { z } from 'zod';
import type { Listing } from '../state/listing.js';

/** More is not given, whatever is asked for. */
const LARGEST_PAGE = 100;
/** The vendor's own default is not known: a client that needs a number must ask for it. */
const DEFAULT_PAGE = 20;

const whole = z.coerce.number().int().min(1);

/** What every list takes. */
export const paging = {
  page: whole.default(1),
  limit: whole.default(DEFAULT_PAGE).transform((limit) => Math.min(limit, LARGEST_PAGE)),
};

export interface Paging {
  readonly page: number;
  readonly limit: number;
}

/** A page of a list, in the newer envelope (contract 3.11). A page after the last one is empty. */
export function listPage(
  url: string,
  listing: Listing,
  { page, limit }: Paging,
  write: (id: number) => unknown,
) {
  const offset = (page - 1) * limit;
  const data = Array.from(listing.ids(offset, limit), write);
  return {
    object: 'list',
    url: url.split('?')[0],
    data,
    page,
    size: data.length,
    total_size: listing.size,
    has_more: offset + data.length < listing.size && data.length > 0,
  };
}

/** The same for things that are few and in memory. */
export function pageOf(url: string, items: readonly unknown[], asked: Paging) {
  const places: Listing = {
    size: items.length,
    ids: (offset, limit) => [...items.keys()].slice(offset, offset + limit),
  };
  return listPage(url, places, asked, (place) => items[place]);
}
