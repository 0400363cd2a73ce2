import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Route, RouteName, routes } from '@forum-sync/operator-api';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { nulPaths } from './nul-paths.js';
import { Refused } from './refused.js';
import { ROUTE } from './serves.js';
import type { OperatorRequest, Who } from './who.js';

type Output<R extends Route, Part extends 'params' | 'query' | 'body'> = R[Part] extends z.ZodType
  ? z.output<R[Part]>
  : undefined;

/** A call of a route, read by its schemas. */
export interface CallTo<Name extends RouteName> {
  readonly params: Output<(typeof routes)[Name], 'params'>;
  readonly query: Output<(typeof routes)[Name], 'query'>;
  readonly body: Output<(typeof routes)[Name], 'body'>;
  /** Who is asking. */
  readonly who: Who;
  readonly request: OperatorRequest;
  readonly reply: FastifyReply;
}

/** The parameter of a method that serves a route: the call, as `CallTo<its name>`. */
export const Call = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const route = Reflect.getMetadata(ROUTE, context.getHandler()) as Route;
  const http = context.switchToHttp();
  const request = http.getRequest<OperatorRequest>();
  return {
    params: read(route.params, 'params', request.params),
    query: read(route.query, 'query', request.query),
    body: read(route.body, 'body', request.body),
    who: request.who,
    request,
    reply: http.getResponse<FastifyReply>(),
  };
});

function read(schema: z.ZodType | undefined, where: string, value: unknown): unknown {
  if (!schema) {
    return undefined;
  }
  const result = schema.safeParse(value ?? {});
  // Searched in what the schema returned, which is no deeper than the schema.
  const problems = result.success
    ? nulPaths(result.data, [where]).map((path) => ({ path, message: 'must not hold a NUL' }))
    : result.error.issues.map(({ path, message }) => ({
        path: [where, ...path].join('.'),
        message,
      }));
  if (!result.success || problems.length > 0) {
    throw new Refused(400, 'invalid', 'The request is not valid: see the problems.', problems);
  }
  return result.data;
}
