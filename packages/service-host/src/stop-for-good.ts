/** Ends the process with a line that a person can act on: nothing that it could wait for would help. */
export function stopForGood(reason: string, code = 1): never {
  process.stderr.write(`${reason}\n`);
  process.exit(code);
}
