import { once } from 'node:events';
import { KnownProblem } from '../known-problem.ts';
import { lastLines } from '../last-lines.ts';
import { say } from '../toolchain/say.mjs';
import type { App } from './app.ts';
import { startApp } from './start-app.ts';

/** Brings the tables up to date before any app looks at them. A signal ends it as it would end an app. */
export async function migrate(
  migration: Pick<App, 'script' | 'env' | 'logFile'>,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  say('migrating the database …');
  const { child, logFrom } = startApp(migration);
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  await once(child, 'exit');
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (child.exitCode !== 0) {
    throw new KnownProblem(
      `migrating the database failed (exit code ${child.exitCode ?? child.signalCode}): mend what the end of ` +
        `${migration.logFile} says and start again\n${lastLines(migration.logFile, 10, logFrom)}`,
    );
  }
}
