import { destination, pino, type Logger } from 'pino';

export type { Logger };

/** Where a service's parts find its log. */
export const LOG = Symbol('log');

/** How much may queue up while nobody reads the output; more is dropped. A stuck log must not stop the service. */
const LONGEST_QUEUE_BYTES = 1024 * 1024;

let exiting = false;

/** One JSON object a line on standard output. Bodies, tokens and addresses of people never go in. */
export function createLog(service: string, level = 'info'): Logger {
  return pino({ name: service, level }, output());
}

function output() {
  return destination({
    dest: 1,
    sync: false,
    maxLength: LONGEST_QUEUE_BYTES,
    // A full pipe is tried again, but not by a process that wants to end.
    retryEAGAIN: () => !exiting,
  });
}

/** Ends the process with its last lines written, unless nobody reads them. */
export function exitWithLog(log: Logger, code: number): never {
  exiting = true;
  const stream = (log as unknown as Record<symbol, ReturnType<typeof output>>)[
    pino.symbols.streamSym
  ];
  try {
    stream?.flushSync();
  } catch {
    // Nobody reads.
  }
  // Or pino would try it once more, and wait.
  stream?.destroy();
  process.exit(code);
}
