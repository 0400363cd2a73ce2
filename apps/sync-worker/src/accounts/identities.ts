import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import type { Who } from '../operator-api/who.js';
import { digestOf } from './secret.js';
import { sessionSecret } from './session-cookie.js';
import { SESSION_IDLE, SESSION_LONGEST } from './session-lifetime.js';

/** Says who makes a request: by its token, or by its session's cookie. */
@Injectable()
export class Identities {
  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  async identify(request: FastifyRequest): Promise<Who | null> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const [, token] = /^Bearer ([\w-]+)$/i.exec(authorization) ?? [];
      return token ? this.#byToken(token) : null;
    }
    const secret = sessionSecret(request);
    return secret ? this.#bySession(secret) : null;
  }

  async #byToken(token: string): Promise<Who | null> {
    const { rows } = await this.pool.query<Who>({
      name: 'identify-by-token',
      text: `
        with found as (select id, label, role, last_used_at from api_tokens where secret_sha256 = $1),
        used as (
          update api_tokens set last_used_at = now() from found
          where api_tokens.id = found.id
            and (found.last_used_at is null or found.last_used_at < now() - interval '1 minute')
        )
        select 'token ' || label as name, role, 'token' as by from found`,
      values: [digestOf(token)],
    });
    return rows[0] ?? null;
  }

  async #bySession(secret: string): Promise<Who | null> {
    const { rows } = await this.pool.query<Who>({
      name: 'identify-by-session',
      text: `
        with found as (
          select secret_sha256, account.name, account.role, last_seen_at
          from sessions join accounts as account on account.name = sessions.account_name
          where secret_sha256 = $1
            and last_seen_at > now() - ${SESSION_IDLE} and sessions.created_at > now() - ${SESSION_LONGEST}
        ), seen as (
          update sessions set last_seen_at = now() from found
          where sessions.secret_sha256 = found.secret_sha256
            and found.last_seen_at < now() - interval '1 minute'
        )
        select name, role, 'session' as by from found`,
      values: [digestOf(secret)],
    });
    return rows[0] ?? null;
  }
}
