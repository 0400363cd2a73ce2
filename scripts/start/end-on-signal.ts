import { StopRequested } from './stop-requested.ts';

/**
 * Aborts when somebody wants us to stop: Ctrl-C, a supervisor, a closed terminal, or the death of the process
 * that started us (its channel closes). Each may come several times; only the first counts.
 */
export function endOnSignal(): AbortController {
  const end = new AbortController();
  const stop = () => {
    end.abort(new StopRequested());
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, stop);
  }
  if (process.channel) {
    process.once('disconnect', stop);
    process.channel.unref();
  }
  return end;
}
