import { Controller, Inject } from '@nestjs/common';
import type { Delivery, EventDetail, EventSummary, Page } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { allowReveal } from '../audit/allow-reveal.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { notFound } from '../operator-api/refused.js';
import { Serves } from '../operator-api/serves.js';
import { listDeliveries } from './list-deliveries.js';
import { listEvents } from './list-events.js';
import { readEvent } from './read-event.js';

@Controller()
export class EventsController {
  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  @Serves('listEvents')
  list(@Call() { query }: CallTo<'listEvents'>): Promise<Page<EventSummary>> {
    return listEvents(this.pool, query);
  }

  @Serves('readEvent')
  async read(@Call() { params, query, who }: CallTo<'readEvent'>): Promise<EventDetail> {
    const reveal = await allowReveal(this.pool, who, query.reveal, `event ${params.id}`);
    const event = await readEvent(this.pool, params.id, reveal);
    if (!event) {
      throw notFound('event');
    }
    return event;
  }

  @Serves('listDeliveries')
  deliveries(@Call() { params, query }: CallTo<'listDeliveries'>): Promise<Page<Delivery>> {
    return listDeliveries(this.pool, params.id, query);
  }
}
