import { Controller, Inject } from '@nestjs/common';
import { cancelRebuild, RebuildRunning, startRebuild } from '@forum-sync/database';
import type { Difference, Page, Rebuild } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { audit } from '../audit/audit.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { pageByKey } from '../operator-api/page-by-key.js';
import { notFound, Refused } from '../operator-api/refused.js';
import { Serves } from '../operator-api/serves.js';
import { listDifferences } from './list-differences.js';

const REBUILD = `id, tables, swap, state, total::float, folded::float,
  compared_rows::float as "comparedRows", differing_rows::float as "differingRows", detail,
  requested_by as "requestedBy", started_at as "startedAt", ended_at as "endedAt"`;

@Controller()
export class RebuildsController {
  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  @Serves('startRebuild')
  async start(@Call() { body, who }: CallTo<'startRebuild'>): Promise<Rebuild> {
    const id = await startRebuild(this.pool, { ...body, requestedBy: who.name }).catch(
      (error: unknown) => {
        throw error instanceof RebuildRunning ? new Refused(409, 'conflict', error.message) : error;
      },
    );
    const about = `rebuild ${id}${body.swap ? '' : ', to compare'}`;
    await audit(this.pool, who, { act: 'rebuild.start', about, count: body.tables.length });
    return this.#read(id);
  }

  @Serves('listRebuilds')
  list(@Call() { query }: CallTo<'listRebuilds'>): Promise<Page<Rebuild>> {
    return pageByKey(query, (before, limit) =>
      this.pool.query<Rebuild>(
        `select ${REBUILD} from rebuilds where id < $1 order by id desc limit $2`,
        [before, limit],
      ),
    );
  }

  @Serves('readRebuild')
  read(@Call() { params }: CallTo<'readRebuild'>): Promise<Rebuild> {
    return this.#read(params.id);
  }

  @Serves('listDifferences')
  differences(@Call() { params, query }: CallTo<'listDifferences'>): Promise<Page<Difference>> {
    return listDifferences(this.pool, params.id, query);
  }

  @Serves('cancelRebuild')
  async cancel(@Call() { params, who }: CallTo<'cancelRebuild'>): Promise<Rebuild> {
    if (await cancelRebuild(this.pool, params.id)) {
      await audit(this.pool, who, { act: 'rebuild.cancel', about: `rebuild ${params.id}` });
    }
    return this.#read(params.id);
  }

  async #read(id: string): Promise<Rebuild> {
    const { rows } = await this.pool.query<Rebuild>(
      `select ${REBUILD} from rebuilds where id = $1`,
      [id],
    );
    const [rebuild] = rows;
    if (!rebuild) {
      throw notFound('rebuild');
    }
    return rebuild;
  }
}
