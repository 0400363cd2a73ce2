/**
 * Whether a count differs too much from the one that somebody confirmed. Events go on settling while the question is
 * read: without some room, no replay of thousands could be confirmed on a busy log.
 */
export function hasChangedMuch(expected: number, count: number): boolean {
  return Math.abs(count - expected) > expected / 10;
}
