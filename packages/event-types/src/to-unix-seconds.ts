/**
 * A Date as the vendor writes it: whole Unix seconds, 0 for never (null). The opposite of `toDate`;
 * what is below a second is dropped. Throws a RangeError for an invalid Date.
 */
export function toUnixSeconds(date: Date | null): number {
  if (date === null) {
    return 0;
  }
  const seconds = Math.floor(date.getTime() / 1000);
  if (Number.isNaN(seconds)) {
    throw new RangeError('expected a valid Date, received one without a time');
  }
  return seconds;
}
