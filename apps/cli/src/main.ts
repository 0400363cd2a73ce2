#!/usr/bin/env node
import { OperatorApiError, operatorClient } from '@forum-sync/operator-api';
import { Command, CommanderError } from 'commander';
import { CannotAsk, isNoAnswer, noAnswer, PATIENCE_MS } from './cannot-ask.js';
import { config } from './config.js';
import { endUnread } from './end-unread.js';
import type { Terminal } from './terminal.js';
import { verbs } from './verbs.js';

/** Something could not be asked or done; 1 is for a forum that is not well. */
const FAILED = 2;

endUnread(process.stdout);
endUnread(process.stderr);

const program = new Command('npm run cli --')
  .description(
    'Shows how Forum Sync is doing and repairs it. Talks to the worker, with the token in DATA_DIR.',
  )
  .option('--json', 'for scripts: JSON instead of tables; start with `npm run -s cli --`')
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError('See --help.')
  // By itself it would end with 1 for a wrong option; but 1 says that the forum is not well.
  .exitOverride();

for (const add of verbs) {
  add(program, terminal);
}

try {
  await program.parseAsync();
} catch (error) {
  // Commander has already printed what is wrong with the arguments, or the help.
  if (!(error instanceof CommanderError)) {
    process.stderr.write(`${explain(error)}\n`);
  }
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : FAILED;
}

function terminal(): Terminal {
  const { workerUrl, token } = config();
  return {
    call: operatorClient({ baseUrl: workerUrl, token, fetch: withPatience }),
    workerUrl,
    token,
    json: program.opts<{ json?: boolean }>().json === true,
    print: (line) => void process.stdout.write(`${line}\n`),
    say: (line) => void process.stderr.write(`${line}\n`),
  };
}

function withPatience(...[url, call]: Parameters<typeof fetch>): ReturnType<typeof fetch> {
  return fetch(url, { ...call, signal: AbortSignal.timeout(PATIENCE_MS) });
}

function explain(error: unknown): string {
  if (error instanceof OperatorApiError && error.status === 401) {
    return unknownToken();
  }
  if (isStranger(error)) {
    return (
      `What answers at ${config().workerUrl} is not the worker: set WORKER_URL to its address, or WORKER_PORT as for ` +
      '`npm start`.'
    );
  }
  if (error instanceof OperatorApiError) {
    const problems = error.failure.problems ?? [];
    return [error.message, ...problems.map(({ path, message }) => `  ${path}: ${message}`)].join(
      '\n',
    );
  }
  if (error instanceof CannotAsk) {
    return error.message;
  }
  if (isNoAnswer(error)) {
    return noAnswer(config().workerUrl, error);
  }
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** An answer that no worker gives: of the receiver, or of another program's pages. */
function isStranger(error: unknown): boolean {
  return error instanceof OperatorApiError
    ? error.failure.error === 'no_answer' && error.status < 500
    : error instanceof SyntaxError;
}

/** Most often it is the worker of another instance: two run here, or one was started with another DATA_DIR. */
function unknownToken(): string {
  const { workerUrl, tokenFrom } = config();
  const remedy =
    tokenFrom === 'CLI_TOKEN'
      ? 'set CLI_TOKEN and WORKER_URL (or WORKER_PORT) to those of the same worker.'
      : 'run this with the same DATA_DIR and WORKER_PORT as its `npm start`.';
  return `The worker at ${workerUrl} does not know the token in ${tokenFrom}: ${remedy}`;
}
