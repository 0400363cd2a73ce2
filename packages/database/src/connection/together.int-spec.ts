import { setImmediate as sentToTheServer } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { poolOf } from './data-source.js';
import { together } from './together.js';

let database: TestDatabase;
let connection: PoolClient;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
});
beforeEach(async () => {
  connection = await poolOf(database.dataSource).connect();
  connection.on('error', () => {});
});
afterEach(() => connection.release(true));
afterAll(() => database[Symbol.asyncDispose]());

const SLEEP_MS = 50;
const SLEEP = `select pg_sleep(${SLEEP_MS / 1_000})`;
/** Of the statement, not of its transaction. */
const TIME = 'select clock_timestamp() as at';

it('sends statements without waiting for answers; they run in the order in which they were sent', async () => {
  const sent = together(
    connection.query<{ at: Date }>(TIME),
    connection.query(SLEEP),
    connection.query<{ at: Date }>(TIME),
  );
  await sentToTheServer();
  // Nothing can be sent from here on: this process stands still.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
  const [first, , last] = await sent;
  const elapsed = last.rows[0]!.at.getTime() - first.rows[0]!.at.getTime();
  expect(elapsed).toBeGreaterThanOrEqual(SLEEP_MS);
  expect(elapsed).toBeLessThan(1_000);
});

it('throws what failed first, once all are over', async () => {
  await connection.query('begin');
  let over = 0;
  const statement = (text: string) => connection.query(text).finally(() => (over += 1));
  // The error of the one in front of the array comes last: it is of the transaction that failed before.
  const late = statement(TIME).then(() => statement(TIME));
  await expect(together(late, statement('select 1 / 0'), statement(SLEEP))).rejects.toThrow(
    'division by zero',
  );
  expect(over).toBe(4);
});

it('leaves none waiting when the connection breaks', async () => {
  const { processID } = connection as unknown as { processID: number };
  const sent = together(connection.query('select pg_sleep(30)'), connection.query(TIME));
  setTimeout(
    () => void poolOf(database.dataSource).query('select pg_terminate_backend($1)', [processID]),
    50,
  );
  await expect(sent).rejects.toMatchObject({ code: '57P01' });
});
