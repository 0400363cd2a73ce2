/** Whether pg would throw at a % that begins no escape, which would look like a database that is away. */
export function hasRawPercent(text: string): boolean {
  const { username, password, hostname, pathname } = new URL(text);
  try {
    [username, password, hostname, pathname].forEach(decodeURIComponent);
    return false;
  } catch {
    return true;
  }
}
