const DOOR = '/webhooks/';

/** RFC 9112, 3.2.2: a server must take the whole URL as a request's target. Some clients send it so. */
const ORIGIN = /^https?:\/\/[^/?]+/i;

/**
 * The token in a request's path, or null when the path is not the door's. A trailing slash and a query
 * are accepted. Compared as it was sent: an encoded or doubled form of a path is another path.
 */
export function tokenInPath(url: string): string | null {
  const target = url.startsWith('/') ? url : url.replace(ORIGIN, '');
  if (!target.startsWith(DOOR)) {
    return null;
  }
  const query = target.indexOf('?');
  const path = query === -1 ? target : target.slice(0, query);
  return path.slice(DOOR.length, path.endsWith('/') ? -1 : undefined);
}
