import type { FastifyError, FastifyReply } from 'fastify';
import { RefusedAct } from '../acts/refused-act.js';
import { ApiError, badParameter, errorBody } from './api-error.js';

/** Answers an error as the vendor does: 400 for whatever is wrong with a request (contract 4.4). */
export function answerError(error: unknown, reply: FastifyReply): void {
  const { status, body } = asApiError(error);
  void reply.status(status).send(body);
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) {
    return error;
  }
  if (error instanceof RefusedAct) {
    return badParameter(error.param, error.message);
  }
  const { statusCode = 500, message } = error as Partial<FastifyError>;
  return statusCode < 500
    ? new ApiError(400, errorBody(message ?? 'The request is invalid.', 'invalid_request'))
    : new ApiError(500, { message: 'Internal server error' });
}
