import { describedReaders } from '../reference/readers.js';

/** JSON texts around the limits of the readers. */
const SAMPLES = [
  'null true false "true" "" "text" [] {} [1,"2",0,null]',
  '0 1 -1 1.5 "0" "1" "-1" "1.5" "01" "1e3"',
  '2147483647 2147483648 "2147483647" "2147483648" "-2147483648"',
  '253402300799 253402300800 "253402300799" "253402300800"',
  '9007199254740991 "9223372036854775807" "9223372036854775808"',
].flatMap((line) => line.split(' '));

export const REFUSED = 'refused';

/** What each reader makes of each sample: JSON, or that it is refused. */
export function readSamples(): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(describedReaders).map(([name, { schema }]) => [
      name,
      Object.fromEntries(
        SAMPLES.map((sample) => {
          const read = schema.safeParse(JSON.parse(sample));
          return [sample, read.success ? JSON.stringify(read.data) : REFUSED];
        }),
      ),
    ]),
  );
}
