/** Ends the process with a line that a person can act on: nothing that it could wait for would help. */
export function stopForGood(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
