/**
 * Whether pg would throw at a % that begins no escape, which would look like a database that is away. The apps check it
 * too (`databaseUrl`); what starts them runs before any package is built, and can take nothing from one.
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
