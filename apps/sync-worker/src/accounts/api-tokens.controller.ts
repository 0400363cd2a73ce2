import { Controller, Inject } from '@nestjs/common';
import { inTransaction } from '@forum-sync/database';
import type { ApiToken } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { audit } from '../audit/audit.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { notFound } from '../operator-api/refused.js';
import { Serves } from '../operator-api/serves.js';
import { digestOf, newSecret } from './secret.js';

const TOKEN = `id, label, role, created_by as "createdBy", created_at as "createdAt",
  last_used_at as "lastUsedAt"`;

@Controller()
export class ApiTokensController {
  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  @Serves('listApiTokens')
  async list(): Promise<{ tokens: ApiToken[] }> {
    const { rows } = await this.pool.query<ApiToken>(`select ${TOKEN} from api_tokens order by id`);
    return { tokens: rows };
  }

  @Serves('addApiToken')
  async add(@Call() { body, who }: CallTo<'addApiToken'>): Promise<ApiToken & { token: string }> {
    const token = newSecret();
    return inTransaction(this.pool, async (trx) => {
      const { rows } = await trx.query<ApiToken>(
        `insert into api_tokens (secret_sha256, label, role, created_by) values ($1, $2, $3, $4)
         returning ${TOKEN}`,
        [digestOf(token), body.label, body.role, who.name],
      );
      await audit(trx, who, { act: 'api_token.add', about: `${body.label} as ${body.role}` });
      return { ...(rows[0] as ApiToken), token };
    });
  }

  @Serves('removeApiToken')
  async remove(@Call() { params, who }: CallTo<'removeApiToken'>): Promise<void> {
    await inTransaction(this.pool, async (trx) => {
      const { rows } = await trx.query<{ label: string }>(
        'delete from api_tokens where id = $1 returning label',
        [params.id],
      );
      const [removed] = rows;
      if (!removed) {
        throw notFound('token');
      }
      await audit(trx, who, { act: 'api_token.remove', about: removed.label });
    });
  }
}
