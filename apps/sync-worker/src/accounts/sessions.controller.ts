import { Controller, Inject } from '@nestjs/common';
import type { Session } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { Serves } from '../operator-api/serves.js';
import { logIn } from './log-in.js';
import { LoginTurns } from './login-turns.js';
import { digestOf } from './secret.js';
import { sessionSecret, setSessionCookie } from './session-cookie.js';

@Controller()
export class SessionsController {
  readonly #turns = new LoginTurns();

  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  @Serves('logIn')
  async logIn(@Call() { body, request, reply }: CallTo<'logIn'>): Promise<Session> {
    const before = sessionSecret(request);
    const { secret, session } = await logIn(this.pool, this.#turns, body);
    // A secret that was there before the login may be known to others: it is never carried over.
    await this.#end(before);
    setSessionCookie(request, reply, secret);
    return session;
  }

  @Serves('readSession')
  read(@Call() { who }: CallTo<'readSession'>): Session {
    return who;
  }

  @Serves('logOut')
  async logOut(@Call() { request, reply }: CallTo<'logOut'>): Promise<void> {
    await this.#end(sessionSecret(request));
    setSessionCookie(request, reply, null);
  }

  async #end(secret: string | null): Promise<void> {
    if (secret !== null) {
      await this.pool.query('delete from sessions where secret_sha256 = $1', [digestOf(secret)]);
    }
  }
}
