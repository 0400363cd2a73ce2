import type { z } from 'zod';

/** Who may call a route: everybody, whoever is logged in, or operators alone. */
export type Access = 'anyone' | 'viewer' | 'operator';

/** A route of the operator API: all that the server, the document and the clients need to know of it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below /api/v1, parameters as `:name`. */
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Null: 204, without a body. `stream`: server-sent events. */
  readonly answer: z.ZodType | 'stream' | null;
}

export const API_PREFIX = '/api/v1';
