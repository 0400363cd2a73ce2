import type { FastifyInstance } from 'fastify';
import { ApiError, errorBody } from './api-error.js';

/** Reads bodies as JSON. Clients say `content-type: application/json` on every call, also without a body. */
export function parseJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    const text = String(body);
    try {
      done(null, text.trim() === '' ? undefined : JSON.parse(text));
    } catch {
      done(new ApiError(400, errorBody('The body is not valid JSON.', 'invalid_json')));
    }
  });
}
