import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { describeError } from './logging/describe-error.js';
import type { Logger } from './logging/log.js';

/**
 * Answers every error with its status and nothing else: strangers learn nothing, and Nest's own 404
 * would repeat the path, which may have a token in it.
 */
@Catch()
export class EmptyAnswerFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const status = statusOf(error);
    if (status >= 500) {
      this.log.error(describeError(error), 'a request could not be served');
    }
    host.switchToHttp().getResponse<FastifyReply>().status(status).send();
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) {
    return error.getStatus();
  }
  // Fastify's own errors: body too large, malformed, timed out.
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode;
  }
  return 503;
}
