import { Controller, Inject } from '@nestjs/common';
import { digestOfToken, fingerprintOf, inTransaction } from '@forum-sync/database';
import type { TestEvent, Webhook } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { newSecret } from '../accounts/secret.js';
import { audit } from '../audit/audit.js';
import { CONFIG, type Config } from '../config.js';
import { FORUM_ID } from '../forum/forum-id.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { notFound, Refused } from '../operator-api/refused.js';
import { Serves } from '../operator-api/serves.js';
import { dropToken, keepToken } from './keep-token.js';
import { isAccepted } from './is-accepted.js';
import { listTokens } from './list-tokens.js';
import { sendTestEvent } from './send-test-event.js';

@Controller()
export class WebhookController {
  readonly #door: string;
  readonly #configured: readonly string[];

  constructor(
    @Inject(OPERATOR_POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.#door = `${config.receiverUrl}/webhooks/`;
    this.#configured = config.webhookTokens.map((token) => fingerprintOf(digestOfToken(token)));
  }

  @Serves('readWebhook')
  async read(): Promise<Webhook> {
    return { door: this.#door, tokens: await listTokens(this.pool, this.#configured) };
  }

  @Serves('rotateToken')
  async rotate(
    @Call() { who }: CallTo<'rotateToken'>,
  ): Promise<{ url: string; fingerprint: string }> {
    const token = newSecret();
    const sha256 = digestOfToken(token);
    const fingerprint = fingerprintOf(sha256);
    await inTransaction(this.pool, async (trx) => {
      await trx.query(
        `insert into webhook_tokens (forum_id, fingerprint, sha256, created_by)
         values (${FORUM_ID}, $1, $2, $3)`,
        [fingerprint, sha256, who.name],
      );
      await audit(trx, who, { act: 'webhook_token.rotate', about: fingerprint });
    });
    if (this.config.webhookTokenFile !== undefined) {
      await keepToken(this.config.webhookTokenFile, token);
    }
    return { url: `${this.#door}${token}`, fingerprint };
  }

  @Serves('sendTestEvent')
  async test(@Call() { body, who }: CallTo<'sendTestEvent'>): Promise<TestEvent> {
    const url = body.url ?? (await this.#knownUrl());
    // Nowhere else, or callers could make the worker reach what only it can reach.
    if (!/^[\w-]+\/?$/.test(url.slice(this.#door.length)) || !url.startsWith(this.#door)) {
      const message = `The URL must be ${this.#door} followed by a token. If the public address differs, set RECEIVER_URL to it.`;
      throw new Refused(400, 'invalid', message);
    }
    await audit(this.pool, who, { act: 'webhook.test', count: 1 });
    return sendTestEvent(this.pool, this.#door, url);
  }

  /** From the settings: of tokens that were made here only the digest is kept. */
  async #knownUrl(): Promise<string> {
    const tokens = await listTokens(this.pool, this.#configured);
    const accepted = new Set(
      tokens.filter(({ retiredAt }) => retiredAt === null).map(({ fingerprint }) => fingerprint),
    );
    const token = this.config.webhookTokens.find((one) =>
      accepted.has(fingerprintOf(digestOfToken(one))),
    );
    if (token === undefined) {
      const message =
        'The worker knows no accepted token: give the webhook URL, as the forum’s admin area has it.';
      throw new Refused(409, 'no_token', message);
    }
    return `${this.#door}${token}`;
  }

  @Serves('retireToken')
  async retire(@Call() { params, who }: CallTo<'retireToken'>): Promise<void> {
    await inTransaction(this.pool, async (trx) => {
      await trx.query('lock table webhook_tokens in share row exclusive mode');
      const tokens = await listTokens(trx, this.#configured);
      const others = tokens.filter(({ fingerprint }) => fingerprint !== params.fingerprint);
      const token = tokens.find(({ fingerprint }) => fingerprint === params.fingerprint);
      if (!token || token.retiredAt !== null) {
        throw notFound('token that is accepted');
      }
      // The database's clock, as their uses were noted by it.
      const { rows } = await trx.query<{ now: string }>('select now()');
      const now = Date.parse(rows[0]!.now);
      if (!others.some((other) => isAccepted(other, this.#configured, now))) {
        throw new Refused(409, 'conflict', 'This is the last token: make a new one first.');
      }
      await trx.query(
        `insert into webhook_tokens (forum_id, fingerprint, created_by, retired_at)
         values (${FORUM_ID}, $1, $2, now())
         on conflict (forum_id, fingerprint) do update set retired_at = now()`,
        [params.fingerprint, who.name],
      );
      await audit(trx, who, { act: 'webhook_token.retire', about: params.fingerprint });
    });
    if (this.config.webhookTokenFile !== undefined) {
      await dropToken(this.config.webhookTokenFile, params.fingerprint);
    }
  }
}
