import { Controller, Inject } from '@nestjs/common';
import { inTransaction } from '@forum-sync/database';
import type { Account } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { audit } from '../audit/audit.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { notFound, Refused } from '../operator-api/refused.js';
import { Serves } from '../operator-api/serves.js';
import { keepAnOperator } from './keep-an-operator.js';
import { hashPassword } from './passwords.js';

const ACCOUNT = 'name, role, created_at as "createdAt", last_login_at as "lastLoginAt"';

@Controller()
export class AccountsController {
  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  @Serves('listAccounts')
  async list(): Promise<{ accounts: Account[] }> {
    const { rows } = await this.pool.query<Account>(
      `select ${ACCOUNT} from accounts order by name`,
    );
    return { accounts: rows };
  }

  @Serves('addAccount')
  async add(@Call() { body, who }: CallTo<'addAccount'>): Promise<Account> {
    const hashed = await hashPassword(body.password);
    return inTransaction(this.pool, async (trx) => {
      const { rows } = await trx.query<Account>(
        `insert into accounts (name, role, password_hash) values ($1, $2, $3)
         on conflict do nothing returning ${ACCOUNT}`,
        [body.name, body.role, hashed],
      );
      const [account] = rows;
      if (!account) {
        throw new Refused(409, 'conflict', 'An account of that name exists: choose another name.');
      }
      await audit(trx, who, { act: 'account.add', about: `${account.name} as ${account.role}` });
      return account;
    });
  }

  @Serves('changeAccount')
  async change(@Call() { params, body, who }: CallTo<'changeAccount'>): Promise<Account> {
    const hashed = body.password === undefined ? null : await hashPassword(body.password);
    return inTransaction(this.pool, async (trx) => {
      const { rows } = await trx.query<Account>(
        `with ended as (delete from sessions where account_name = $1)
         update accounts set role = coalesce($2, role), password_hash = coalesce($3, password_hash)
         where name = $1 returning ${ACCOUNT}`,
        [params.name, body.role ?? null, hashed],
      );
      const [account] = rows;
      if (!account) {
        throw notFound('account');
      }
      if (body.role === 'viewer') {
        await keepAnOperator(trx);
      }
      const changed = [body.role && `role ${body.role}`, hashed && 'password'].filter(Boolean);
      await audit(trx, who, {
        act: 'account.change',
        about: `${account.name}: ${changed.join(', ')}`,
      });
      return account;
    });
  }

  @Serves('removeAccount')
  async remove(@Call() { params, who }: CallTo<'removeAccount'>): Promise<void> {
    await inTransaction(this.pool, async (trx) => {
      const { rows } = await trx.query<Pick<Account, 'role'>>(
        'delete from accounts where name = $1 returning role',
        [params.name],
      );
      const [removed] = rows;
      if (!removed) {
        throw notFound('account');
      }
      if (removed.role === 'operator') {
        await keepAnOperator(trx);
      }
      await audit(trx, who, { act: 'account.remove', about: params.name });
    });
  }
}
