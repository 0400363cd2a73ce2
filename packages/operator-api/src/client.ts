import type { z } from 'zod';
import { failure, type Failure } from './errors.js';
import { API_PREFIX, type Route } from './route.js';
import { routes, type RouteName } from './routes.js';

type Part<R extends Route, Key extends 'params' | 'query' | 'body'> = R[Key] extends z.ZodType
  ? object extends z.input<R[Key]>
    ? { [K in Key]?: z.input<R[Key]> }
    : { [K in Key]: z.input<R[Key]> }
  : unknown;

/** The routes that answer. A stream never ends: to read it as one, take its path from `pathOf`. */
export type AnsweringRoute = {
  [Name in RouteName]: (typeof routes)[Name]['answer'] extends 'stream' ? never : Name;
}[RouteName];

/** What a call sends: `params` fill the path, `query` follows it, `body` goes as JSON. */
export type CallOf<Name extends RouteName> = Part<(typeof routes)[Name], 'params'> &
  Part<(typeof routes)[Name], 'query'> &
  Part<(typeof routes)[Name], 'body'>;

export type AnswerOf<Name extends AnsweringRoute> =
  (typeof routes)[Name]['answer'] extends infer Answer
    ? Answer extends z.ZodType
      ? z.output<Answer>
      : null
    : never;

/** A refusal of the server, in its own words. */
export class OperatorApiError extends Error {
  readonly status: number;
  readonly failure: Failure;
  constructor(status: number, answered: Failure) {
    super(answered.message);
    this.status = status;
    this.failure = answered;
  }
}

export interface ClientOptions {
  /** http://127.0.0.1:3001; empty in a browser. */
  readonly baseUrl: string;
  readonly token?: string | undefined;
  readonly fetch?: typeof fetch;
}

/** A call, and what ends it early. */
type Calling<Name extends AnsweringRoute> = CallOf<Name> & {
  readonly signal?: AbortSignal | undefined;
};

export type OperatorClient = <Name extends AnsweringRoute>(
  name: Name,
  ...call: object extends CallOf<Name> ? [Calling<Name>?] : [Calling<Name>]
) => Promise<AnswerOf<Name>>;

interface Parts extends Partial<Record<'params' | 'query' | 'body', object>> {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Calls routes by name, typed by their schemas. Answers are taken as the server gives them: it is tested
 * against the same schemas.
 *
 * @throws OperatorApiError when the server refuses; what `fetch` throws when it cannot be reached, or its `signal`
 */
export function operatorClient({
  baseUrl,
  token,
  fetch: call = fetch,
}: ClientOptions): OperatorClient {
  return async (name, ...[parts = {}]) => {
    const { params, query, body, signal }: Parts = parts;
    const answer = await call(`${baseUrl}${pathOf(routes[name], params, query)}`, {
      method: routes[name].method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    if (!answer.ok) {
      throw await refusal(answer);
    }
    return (answer.status === 204 ? null : await answer.json()) as never;
  };
}

/** The path of a call: /api/v1/events/17?limit=50. */
export function pathOf(route: Route, params: object = {}, query: object = {}): string {
  const path = route.path.replaceAll(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(String(params[key as never])),
  );
  const search = new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
  return `${API_PREFIX}${path}${search && `?${search}`}`;
}

async function refusal(answer: Response): Promise<OperatorApiError> {
  const said = failure.safeParse(await answer.json().catch(() => null));
  return new OperatorApiError(
    answer.status,
    said.success
      ? said.data
      : { error: 'no_answer', message: `The worker answered ${answer.status} without a reason.` },
  );
}
