/** All that the log of deliveries keeps of a request's headers; cookies and credentials are not here. */
const KEPT = new Set([
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'transfer-encoding',
  'user-agent',
]);
const LONGEST_VALUE = 500;

/** The headers worth keeping, of a request's raw [name, value, name, value, …]; a repeated one is joined. */
export function keptHeaders(rawHeaders: readonly string[]): Record<string, string> {
  const kept: Record<string, string> = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? '';
    const value = rawHeaders[index + 1]?.slice(0, LONGEST_VALUE) ?? '';
    if (KEPT.has(name)) {
      kept[name] = name in kept ? `${kept[name]}, ${value}` : value;
    }
  }
  return kept;
}
