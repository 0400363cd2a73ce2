import type { Role } from '@forum-sync/operator-api';
import type { FastifyRequest } from 'fastify';

/** Who is asking, once the guard has let them in. */
export interface Who {
  readonly name: string;
  readonly role: Role;
  readonly by: 'session' | 'token';
}

/** A request of the operator API; `who` is null where nobody needs to be logged in. */
export type OperatorRequest = FastifyRequest & { who?: Who };
