// pg-boss: a handler of batches, whose upserts go over a pool.
import { Pool } from 'pg';
import { PgBoss } from 'pg-boss';
import { readRow } from './read-row.js';
import { servePeer } from './peer.js';
import { upsertRow } from './upsert-row.js';

const QUEUE = 'project';
const BATCH = 500;

await servePeer(async (connectionString) => {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false });
  boss.on('error', (error) => process.stderr.write(`${error.message}\n`));
  await boss.start();
  await boss.createQueue(QUEUE);
  const pool = new Pool({ connectionString, max: 10 });

  return {
    async fill(events) {
      for (let start = 0; start < events.length; start += BATCH) {
        await boss.insert(
          QUEUE,
          events.slice(start, start + BATCH).map(({ body }) => ({ data: { body } })),
        );
      }
    },
    async drain(count) {
      let taken = 0;
      let started = 0;
      await new Promise<void>((resolve, reject) => {
        boss
          .work<{ body: string }>(
            QUEUE,
            // Without the burst it would rest between batches, half a second at least.
            { batchSize: BATCH, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 },
            async (jobs) => {
              started ||= performance.now();
              await Promise.all(
                jobs.map(({ data }) => upsertRow(pool, readRow(Buffer.from(data.body)))),
              );
              taken += jobs.length;
              if (taken === count) {
                resolve();
              }
            },
          )
          .catch(reject);
      });
      // Waits until the last batch is marked complete.
      await boss.offWork(QUEUE, { wait: true });
      return performance.now() - started;
    },
  };
});
