const DOOR = '/webhooks/';

/**
 * The token in a request's path, or null when the path is not the door's. A trailing slash and a query
 * are accepted. Compared as it was sent: an encoded or doubled form of a path is another path.
 */
export function tokenInPath(url: string): string | null {
  if (!url.startsWith(DOOR)) {
    return null;
  }
  const query = url.indexOf('?');
  const path = query === -1 ? url : url.slice(0, query);
  return path.slice(DOOR.length, path.endsWith('/') ? -1 : undefined);
}
