// The naive worker: a loop that finds and saves with TypeORM, one event after the other.
import { createDataSource, poolOf, projectionTables } from '@forum-sync/database';
import type { ObjectLiteral } from 'typeorm';
import { readRow } from './read-row.js';
import { servePeer } from './peer.js';
import { storeEvents } from './store-events.js';
import { valuesOf } from './upsert-row.js';

const PAGE = 100;

await servePeer(async (url) => {
  const dataSource = await createDataSource({ url, applicationName: 'bench' }).initialize();
  const inbox = dataSource.getRepository<{ id: string }>('inbox');
  const events = dataSource.getRepository<{ id: string; body: Buffer }>('events');

  async function project(id: string): Promise<void> {
    const event = await events.findOneByOrFail({ id });
    const row = readRow(event.body);
    const rows = dataSource.getRepository<ObjectLiteral>(row.table);
    const key = projectionTables[row.table].key.property;
    const values = valuesOf(row);
    const known = await rows.findOneBy({ forumId: 1, [key]: row.id });
    if (!known || String(known['stamp']) <= String(values['stamp'])) {
      await rows.save({ ...known, ...values });
    }
    await inbox.delete({ id });
  }

  return {
    fill: (made) => storeEvents(poolOf(dataSource), made),
    async drain() {
      const started = performance.now();
      for (;;) {
        const page = await inbox.find({ order: { id: 'ASC' }, take: PAGE });
        if (page.length === 0) {
          return performance.now() - started;
        }
        for (const { id } of page) {
          await project(id);
        }
      }
    },
  };
});
