/**
 * A moment of the wire as a Date. The vendor counts Unix **seconds**, and says 0 for never
 * (contract 1.3): both 0 and a missing time become null, or a table would fill with the year 1970.
 */
export function toDate(seconds: number | null | undefined): Date | null {
  return seconds ? new Date(seconds * 1000) : null;
}
