/**
 * One line for the person at the terminal. On standard error: standard output carries only what others read.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
