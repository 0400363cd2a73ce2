import { Controller, Inject } from '@nestjs/common';
import { inTransaction, readLateShare, switchEventOrder } from '@forum-sync/database';
import type { EventOrder } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { audit } from '../audit/audit.js';
import { FORUM_ID } from '../forum/forum-id.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { Serves } from '../operator-api/serves.js';

@Controller()
export class EventOrderController {
  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  @Serves('readEventOrder')
  async read(): Promise<EventOrder> {
    const forums = await readLateShare(this.pool);
    const ours = forums.find(({ forumId }) => forumId === FORUM_ID);
    return {
      order: ours?.order ?? 'event_id',
      events: ours?.events ?? 0,
      lateShare: ours?.share ?? 0,
    };
  }

  @Serves('switchEventOrder')
  async switch(@Call() { body, who }: CallTo<'switchEventOrder'>): Promise<EventOrder> {
    await inTransaction(this.pool, async (trx) => {
      await switchEventOrder(trx, FORUM_ID, body.order);
      await audit(trx, who, { act: 'event_order.switch', about: body.order });
    });
    return this.read();
  }
}
