import type { FastifyRequest } from 'fastify';

/**
 * Whether a request that changes something may come from one of our own pages, or from no page at all. A
 * browser says where a request comes from, and no page can make it say otherwise; a script says nothing,
 * and has no cookie that another page could use. So a cookie without a word about its page is refused.
 */
export function isOurOwnPage({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) {
    return site === 'same-origin';
  }
  if (headers.origin !== undefined) {
    return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
  }
  return headers.cookie === undefined;
}
