/** A line beside jest's own output: what could not be checked must be seen, or it counts as checked. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
