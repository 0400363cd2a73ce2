import type { Server } from 'node:http';
import { describeError } from './logging/describe-error.js';
import { exitWithLog } from './logging/log.js';
import { createService, type ServiceOptions } from './create-service.js';
import { stopForGood } from './stop-for-good.js';
import { tooOldNode } from './too-old-node.js';

/** All that was accepted is answered by then; what still holds a connection is a half-sent body. */
const HANG_UP_AFTER_MS = 6_000;
/** Nobody waits any longer for work that is still under way. */
const STOP_TIMEOUT_MS = 10_000;

const WHY_NOT_LISTENING: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program has it. Stop that, or choose another port.',
  EACCES: 'this user may not. Choose a port above 1023.',
  EADDRNOTAVAIL: 'this machine does not have that address. Correct HOST.',
  ENOTFOUND: 'there is no such host. Correct HOST.',
};

/** Runs a service until SIGTERM or SIGINT: then it finishes what it has accepted and ends with 0. */
export async function runService(options: ServiceOptions): Promise<void> {
  const { log, host, port } = options;
  const unfit = tooOldNode(process.versions.node);
  if (unfit) {
    stopForGood(unfit);
  }
  // Whatever was left in the middle may be broken: end at once, and let the supervisor start anew.
  process.on('uncaughtException', (error) => {
    log.fatal(describeError(error), 'an unexpected error ends the process');
    exitWithLog(log, 1);
  });
  const app = await createService(options);
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) {
      return;
    }
    stopping = true;
    log.info({ signal }, 'stopping');
    const server: Server = app.getHttpServer();
    setTimeout(() => server.closeAllConnections(), HANG_UP_AFTER_MS).unref();
    setTimeout(() => {
      log.error('work was still under way after 10 s; ending all the same');
      exitWithLog(log, 1);
    }, STOP_TIMEOUT_MS).unref();
    app.close().then(
      () => exitWithLog(log, 0),
      (error: unknown) => {
        log.error(describeError(error), 'could not stop cleanly');
        exitWithLog(log, 1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  try {
    await app.listen(port, host);
  } catch (error) {
    const why = WHY_NOT_LISTENING[(error as NodeJS.ErrnoException).code ?? ''];
    if (why) {
      stopForGood(`Cannot listen on port ${port} of ${host}: ${why}`);
    }
    throw error;
  }
  log.info({ url: await app.getUrl() }, 'listening');
}
