import { z } from 'zod';
import { failure } from './errors.js';
import { API_PREFIX, type Route } from './route.js';
import { routes } from './routes.js';

/** The operator API as an OpenAPI 3.1 document, made from the routes. */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, route] of Object.entries<Route>(routes)) {
    const path = `${API_PREFIX}${route.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Forum Sync, operator API',
      version: '1',
      description: 'For operators, on WORKER_PORT. Never to be let out to the public.',
    },
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'forum_sync' },
        token: { type: 'http', scheme: 'bearer' },
      },
      schemas: { Failure: schemaOf(failure, 'output') },
    },
  };
}

function operation(name: string, route: Route): object {
  return {
    operationId: name,
    summary: route.summary,
    description: ACCESS[route.access],
    security: route.access === 'anyone' ? [] : [{ session: [] }, { token: [] }],
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
      },
    }),
    responses: {
      ...answer(route.answer),
      default: {
        description: 'What was wrong, and what to do.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } },
      },
    },
  };
}

const ACCESS = {
  anyone: 'For everybody.',
  viewer: 'For whoever is logged in.',
  operator: 'For operators alone.',
} as const;

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query'): object[] {
  if (!schema) {
    return [];
  }
  const { properties = {}, required = [] } = z.toJSONSchema(schema, OPTIONS.input);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: property,
  }));
}

function answer(schema: Route['answer']): object {
  if (schema === null) {
    return { 204: { description: 'Done.' } };
  }
  const [type, content] =
    schema === 'stream'
      ? ['text/event-stream', { type: 'string' }]
      : ['application/json', schemaOf(schema, 'output')];
  return { 200: { description: 'The answer.', content: { [type]: { schema: content } } } };
}

/** What the text of a query is parsed into cannot be said in JSON Schema; what the text is like, can. */
const OPTIONS = {
  input: { io: 'input', unrepresentable: 'any' },
  output: { io: 'output', unrepresentable: 'any' },
} as const;

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _$schema, ...rest } = z.toJSONSchema(schema, OPTIONS[io]);
  return rest;
}
