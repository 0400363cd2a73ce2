/** Sources are compiled for it: an older one lacks what they call. */
const OLDEST = 24;

/**
 * What is wrong with the Node that runs us; null where it will do. An older one starts, and then fails at each event:
 * in the end it would bury them all.
 */
export function tooOldNode(version: string): string | null {
  return Number.parseInt(version, 10) < OLDEST
    ? `This is Node ${version}: Node ${OLDEST} or newer is needed.`
    : null;
}
