/** The version that the vendor's sample has, and that our schemas were made from (contract 1.2). */
const KNOWN = '1';

/**
 * Whether an event says that it is of another version of the vendor's API than we know. What that changes nobody
 * knows, so it is read all the same; the flag is there to look for, also where the event could not be read.
 */
export function hasOtherApiVersion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('api_version' in value)) {
    return false;
  }
  const { api_version: version } = value;
  return (typeof version === 'string' || typeof version === 'number') && String(version) !== KNOWN;
}
