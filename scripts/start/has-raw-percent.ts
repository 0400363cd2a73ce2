/**
 * Whether pg would throw at a % that begins no escape, which would look like a database that is away. The apps check it
 * too (`databaseUrl`); what starts them is of the workspace's root, which depends on no package of ours (see in-package.ts).
 */
export function hasRawPercent(text: string): boolean {
  const { username, password, hostname, pathname } = new URL(text);
  try {
    [username, password, hostname, pathname].forEach(decodeURIComponent);
    return false;
  } catch {
    return true;
  }
}
