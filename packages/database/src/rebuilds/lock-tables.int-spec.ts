import { poolOf } from '../connection/data-source.js';
import { inTransaction } from '../connection/in-transaction.js';
import { holdEventOrder } from '../forums/event-order.js';
import { createTestDatabase, untilOneWaits, type TestDatabase } from '../testing/index.js';
import { lockTables } from './lock-tables.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
});
afterAll(() => database[Symbol.asyncDispose]());

it('halts who projects before any of its tables is locked, and lets them go at its end', async () => {
  const pool = poolOf(database.dataSource);
  let projects = false;
  let projecting: Promise<unknown> = Promise.resolve();
  await inTransaction(pool, async (trx) => {
    await lockTables(trx, []);
    projecting = inTransaction(pool, async (other) => {
      await holdEventOrder(other, 1);
      projects = true;
    });
    await untilOneWaits(pool);
    expect(projects).toBe(false);
  });
  await projecting;
  expect(projects).toBe(true);
});
