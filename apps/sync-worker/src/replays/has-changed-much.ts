/**
 * Whether a number is no longer what somebody said yes to. Events settle while it is read: where there are thousands,
 * a log that is alive would refuse each answer.
 */
export function hasChangedMuch(expected: number, count: number): boolean {
  return Math.abs(count - expected) > expected / 10;
}
