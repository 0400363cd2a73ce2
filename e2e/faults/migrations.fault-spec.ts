import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyProduct } from './mutants/copy-product.js';
import { hasAnotherMigration } from './mutants/patches.js';
import { spawnApp } from './rig/app-process.js';
import { PostgresServer } from './rig/postgres-server.js';
import type { Product } from './rig/product.js';
import { Stage } from './rig/stage.js';
import { survives } from './rig/under-load.js';
import { until, untilReady } from './rig/until.js';
import { untilNothingIsOwed } from './rig/until-nothing-is-owed.js';

let server: PostgresServer;
let next: Product & AsyncDisposable;
let stage: Stage;
beforeAll(async () => {
  server = await PostgresServer.start();
  next = await copyProduct(hasAnotherMigration);
});
afterAll(async () => {
  await next[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});
beforeEach(async () => {
  stage = await Stage.open(server);
});
afterEach(() => stage[Symbol.asyncDispose]());

/** The next version's migration, straight to the database; `said` grows until it ends. */
function startMigration() {
  const child = spawnApp({
    main: next.migrate,
    environment: { DATABASE_URL: server.url(stage.database) },
  });
  const said: string[] = [];
  child.stdout?.on('data', (chunk) => said.push(String(chunk)));
  child.stderr?.on('data', (chunk) => said.push(String(chunk)));
  return { child, said, ended: once(child, 'exit').then(([code]) => code as number | null) };
}

/** Reads the tables of every delivery and does not end, as a dump or a report. */
async function startReport() {
  const report = await server.connect(stage.database);
  await report.query('begin; select from events limit 1; select from inbox limit 1');
  return report;
}

const migrations = async () =>
  (await stage.query<{ name: string }>('select name from migrations')).map(({ name }) => name);

it('F70 a migration that finds its table in use lets deliveries pass, and is done once it can be', async () => {
  const ordeal = await survives('F70', stage, async () => {
    const report = await startReport();
    const { said, ended } = startMigration();
    await until('it says that it waits', () => said.join('').includes('a table is in use'));
    // More than one try.
    await sleep(4_000);
    expect(await migrations()).not.toContain('OfTheNextVersion9999999999999');
    await report.end();
    expect(await ended).toBe(0);
    expect(said.join('')).toContain('migrated: OfTheNextVersion9999999999999');
  });
  expect(ordeal.refusals).toEqual({});
});

it('F69 a migration that is killed has done nothing, and is done by the next', async () => {
  await survives('F69', stage, async () => {
    const report = await startReport();
    const { child, said, ended } = startMigration();
    await until('it says that it waits', () => said.join('').includes('a table is in use'));
    child.kill('SIGKILL');
    await ended;
    await report.end();
    expect(await migrations()).not.toContain('OfTheNextVersion9999999999999');
    const [first, second] = [startMigration(), startMigration()];
    expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0]);
    const migrated = [first, second].filter((one) => one.said.join('').includes('migrated:'));
    expect(migrated).toHaveLength(1);
  });
});

it('F68 the old version goes on beside the new one, on the new schema, and after it', async () => {
  const worker = await stage.startWorker();
  const ordeal = await survives('F68', stage, async () => {
    expect(await startMigration().ended).toBe(0);
    await untilReady(stage.receiver.url);
    await untilReady(worker.url);
  });
  expect(ordeal.refusals).toEqual({});
  await untilNothingIsOwed(stage, 30_000, worker);
});
