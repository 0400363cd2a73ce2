/** A line beside jest's own output: figures are worth reading also when nothing failed. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
