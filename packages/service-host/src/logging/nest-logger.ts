import type { LoggerService } from '@nestjs/common';
import { describeError } from './describe-error.js';
import type { Logger } from './log.js';

type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** Nest's log lines as pino's. Nest passes its context ("RoutesResolver") last, and stacks before it. */
export function nestLogger(log: Logger): LoggerService {
  const write =
    (level: Level) =>
    (message: unknown, ...rest: unknown[]) => {
      const context = rest.at(-1);
      const about = { context: isStack(context) ? undefined : context };
      if (message instanceof Error) {
        log[level]({ ...about, ...describeError(message) }, 'an error in the framework');
      } else {
        log[level](about, String(message));
      }
    };
  return {
    verbose: write('trace'),
    // Nest tells each module and route: too much for a log that people read.
    log: write('debug'),
    debug: write('debug'),
    warn: write('warn'),
    error: write('error'),
    fatal: write('fatal'),
  };
}

function isStack(text: unknown): boolean {
  return typeof text === 'string' && text.includes('\n');
}
