import type { Logger } from '@forum-sync/service-host';

/** Stops at the first SIGTERM or SIGINT and ends with 0; a second one changes nothing. */
export function endOnSignal(forum: { stop(): Promise<void> }, log: Logger): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) {
      return;
    }
    stopping = true;
    log.info({ signal }, 'stopping');
    void forum.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
