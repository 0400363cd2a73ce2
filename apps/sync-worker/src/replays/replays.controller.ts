import { Controller, Inject } from '@nestjs/common';
import { cancelReplay, countReplay, startReplay } from '@forum-sync/database';
import type { Page, Replay } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { audit } from '../audit/audit.js';
import { FORUM_ID } from '../forum/forum-id.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { pageByKey } from '../operator-api/page-by-key.js';
import { notFound, Refused } from '../operator-api/refused.js';
import { Serves } from '../operator-api/serves.js';
import type { Who } from '../operator-api/who.js';
import { hasChangedMuch } from './has-changed-much.js';

const REPLAY = `id, kind, filter, state, rate, total::float, enqueued::float,
  requested_by as "requestedBy", started_at as "startedAt", ended_at as "endedAt"`;

type Request = CallTo<'startReplay'>['body'];

@Controller()
export class ReplaysController {
  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  @Serves('countReplay')
  async count(@Call() { body }: CallTo<'countReplay'>): Promise<{ count: number }> {
    return { count: await countReplay(this.pool, FORUM_ID, body.filter) };
  }

  @Serves('startReplay')
  start(@Call() { body, who }: CallTo<'startReplay'>): Promise<Replay> {
    return this.#start('replay', body, who);
  }

  @Serves('requeue')
  requeue(@Call() { body, who }: CallTo<'requeue'>): Promise<Replay> {
    return this.#start('requeue', { ...body, filter: { ...body.filter, states: ['dead'] } }, who);
  }

  @Serves('listReplays')
  list(@Call() { query }: CallTo<'listReplays'>): Promise<Page<Replay>> {
    return pageByKey(query, (before, limit) =>
      this.pool.query<Replay>(
        `select ${REPLAY} from replays where id < $1 order by id desc limit $2`,
        [before, limit],
      ),
    );
  }

  @Serves('readReplay')
  read(@Call() { params }: CallTo<'readReplay'>): Promise<Replay> {
    return this.#read(params.id);
  }

  @Serves('cancelReplay')
  async cancel(@Call() { params, who }: CallTo<'cancelReplay'>): Promise<Replay> {
    if (await cancelReplay(this.pool, params.id)) {
      await audit(this.pool, who, { act: 'replay.cancel', about: `replay ${params.id}` });
    }
    return this.#read(params.id);
  }

  async #start(kind: 'replay' | 'requeue', request: Request, who: Who): Promise<Replay> {
    const { filter, rate, expected } = request;
    if (expected !== undefined) {
      const count = await countReplay(this.pool, FORUM_ID, filter);
      if (hasChangedMuch(expected, count)) {
        const message = `There are ${count} events now, not ${expected}: confirm the new number.`;
        throw new Refused(409, 'conflict', message);
      }
    }
    const { id, total } = await startReplay(this.pool, {
      forumId: FORUM_ID,
      filter,
      kind,
      rate,
      requestedBy: who.name,
    });
    await audit(this.pool, who, { act: `${kind}.start`, about: `replay ${id}`, count: total });
    return this.#read(id);
  }

  async #read(id: string): Promise<Replay> {
    const { rows } = await this.pool.query<Replay>(`select ${REPLAY} from replays where id = $1`, [
      id,
    ]);
    const [replay] = rows;
    if (!replay) {
      throw notFound('replay');
    }
    return replay;
  }
}
