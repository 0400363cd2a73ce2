import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { say } from './say.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @typedef {object} Options
 * @property {NodeJS.ProcessEnv} [env]
 * @property {import('node:child_process').StdioOptions} [stdio]
 * @property {(text: string) => void} [onStdout] receives standard output when stdio pipes it
 * @property {(text: string) => void} [onStderr] the same of standard error
 * @property {boolean} [toLeaderOnly] for a command that stops its own children itself
 */

/**
 * Runs a command in a process group of its own, so that a signal reaches it once, from us, whether it came
 * from a terminal (to every process of the group) or from a supervisor (to one of them). We outlive it: the
 * promise settles when the command has ended, never before.
 * @param {readonly [string, ...string[]]} command
 * @param {Options} [options]
 * @returns {Promise<{ code: number, stoppedBy: number | undefined }>} stoppedBy: number of the signal we got
 */
export function runInGroup([file, ...args], options = {}) {
  const {
    env = process.env,
    stdio = 'inherit',
    onStdout,
    onStderr,
    toLeaderOnly = false,
  } = options;
  const child = spawn(file, args, { env, stdio, detached: true });
  child.stdout?.setEncoding('utf8').on('data', onStdout ?? (() => undefined));
  child.stderr?.setEncoding('utf8').on('data', onStderr ?? (() => undefined));

  /** @type {number | undefined} */
  let stoppedBy;
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    stoppedBy ??= constants.signals[signal];
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      process.kill(toLeaderOnly ? child.pid : -child.pid, signal);
    }
  };
  for (const signal of SIGNALS) {
    process.on(signal, forward);
  }

  return new Promise((resolve) => {
    /** @param {number} code */
    const settle = (code) => {
      for (const signal of SIGNALS) {
        process.off(signal, forward);
      }
      resolve({ code, stoppedBy });
    };
    child.once('error', (error) => {
      say(`cannot run ${file}: ${error.message}`);
      settle(127);
    });
    child.once('close', (code, signal) => {
      settle(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
