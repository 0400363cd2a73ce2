import type { Listing } from '../state/listing.js';

/** The page to give: where a list shall include a post, the one that holds it (contract 4.2). */
export function pageWith(
  listing: Listing,
  asked: { readonly page: number; readonly limit: number; readonly includeId?: number },
): number {
  const { page, limit, includeId } = asked;
  if (includeId === undefined) {
    return page;
  }
  const place = [...listing.ids(0, listing.size)].indexOf(includeId);
  return place === -1 ? page : Math.floor(place / limit) + 1;
}
