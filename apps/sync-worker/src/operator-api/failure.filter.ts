import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { isDatabaseUnavailable } from '@forum-sync/database';
import type { Failure } from '@forum-sync/operator-api';
import { describeError, LOG, type Logger } from '@forum-sync/service-host';
import type { FastifyReply } from 'fastify';
import { Refused } from './refused.js';

const TOOK_TOO_LONG = '57014';

/** Answers errors of the operator API with what was wrong and what to do. */
@Catch()
export class FailureFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const { status, failure } = this.#answerTo(error);
    void host.switchToHttp().getResponse<FastifyReply>().status(status).send(failure);
  }

  #answerTo(error: unknown): { status: number; failure: Failure } {
    if (error instanceof Refused) {
      return { status: error.getStatus(), failure: error.getResponse() as Failure };
    }
    if (error instanceof Error && 'code' in error && error.code === TOOK_TOO_LONG) {
      const message = 'That took longer than five seconds. Narrow it, by time for instance.';
      return { status: 503, failure: { error: 'too_slow', message } };
    }
    this.log.error(describeError(error), 'a call of the operator API failed');
    if (isDatabaseUnavailable(error)) {
      const message = 'The database cannot be used just now. Try again in a moment.';
      return { status: 503, failure: { error: 'database', message } };
    }
    const message = 'Something went wrong here; the worker’s log says what.';
    return { status: 500, failure: { error: 'internal', message } };
  }
}
