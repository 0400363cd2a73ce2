// graphile-worker: one job an event, tuned as its own page on performance says.
import { Logger, makeWorkerUtils, run, WorkerPreset, type Runner } from 'graphile-worker';
import { Pool } from 'pg';
import { until } from '../until.js';
import { readRow } from './read-row.js';
import { servePeer } from './peer.js';
import { upsertRow } from './upsert-row.js';

const TASK = 'project';
const CHUNK = 1_000;
const LOOK_EVERY_MS = 5;

await servePeer(async (connectionString) => {
  const preset = {
    extends: [WorkerPreset],
    worker: {
      connectionString,
      // Its own benchmark's settings.
      concurrentJobs: 24,
      maxPoolSize: 25,
      localQueue: { size: 500 },
      completeJobBatchDelay: 0,
      failJobBatchDelay: 0,
      logger: new Logger(() => () => {}),
    },
  };
  const pool = new Pool({ connectionString, max: 24 });
  const utils = await makeWorkerUtils({ preset });
  await utils.migrate();
  let done = 0;
  let started = 0;
  let runner: Runner | null = null;

  return {
    async fill(events) {
      for (let start = 0; start < events.length; start += CHUNK) {
        await utils.addJobs(
          events
            .slice(start, start + CHUNK)
            .map(({ body }) => ({ identifier: TASK, payload: { body } })),
        );
      }
    },
    async drain(count) {
      done = 0;
      started = 0;
      runner = await run({
        preset,
        noHandleSignals: true,
        taskList: {
          async [TASK](payload) {
            started ||= performance.now();
            await upsertRow(pool, readRow(Buffer.from((payload as { body: string }).body)));
            done += 1;
          },
        },
      });
      await until(() => done === count, LOOK_EVERY_MS);
      // Its jobs are done when they are out of its table.
      await until(async () => {
        const { rowCount } = await pool.query('select from graphile_worker._private_jobs limit 1');
        return rowCount === 0;
      }, LOOK_EVERY_MS);
      const milliseconds = performance.now() - started;
      await runner.stop();
      return milliseconds;
    },
  };
});
