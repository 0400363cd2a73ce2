import { runInGroup } from './run-in-group.mjs';
import { say } from './say.mjs';

/** After this long a person wants to know what they are waiting for. */
const PATIENCE_MS = 5_000;

/**
 * Runs what comes before a script. Standard output is for what the script itself prints: others read the lines of
 * `npm start`. If `quiet`, its output is shown only when it fails: a caller's script, or cron, reads the rest.
 * @param {{ title: string, command: readonly [string, ...string[]] }} stage
 * @param {{ env: NodeJS.ProcessEnv, quiet: boolean }} options
 */
export async function runStage({ title, command }, { env, quiet }) {
  if (!quiet) {
    say(`${title} …`);
    return runInGroup(command, { env, stdio: ['ignore', 2, 2] });
  }
  const patience = setTimeout(() => say(`${title} …`), PATIENCE_MS);
  let said = '';
  /** @param {string} text */
  const keep = (text) => void (said += text);
  const stdio = /** @type {import('node:child_process').StdioOptions} */ ([
    'ignore',
    'pipe',
    'pipe',
  ]);
  const ended = await runInGroup(command, { env, stdio, onStdout: keep, onStderr: keep });
  clearTimeout(patience);
  if (ended.code !== 0) {
    say(said.trimEnd());
  }
  return ended;
}
