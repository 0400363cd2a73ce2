import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { LOG, type Logger } from '@forum-sync/service-host';
import type { FastifyReply } from 'fastify';
import { failureOf } from './failure-of.js';

/** Answers errors of the operator API with what was wrong and what to do. */
@Catch()
export class FailureFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const { status, failure, headers = {} } = failureOf(error, this.log);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.status(status).headers(headers).send(failure);
  }
}
