import { spawnSync } from 'node:child_process';
import { setImmediate as sentToTheServer } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { createDataSource, poolOf } from './data-source.js';
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

/** This process stands still, and sends nothing, until a connection's last statement, of such a text, is carried out. */
function standStillUntil(connectionId: number, text: string): void {
  const ask = `
    import { Client } from 'pg';
    const client = new Client({ connectionString: process.argv[1] });
    await client.connect();
    const asked = 'select from pg_stat_activity where pid = $1 and query = $2 and state = $3';
    while ((await client.query(asked, [process.argv[2], process.argv[3], 'idle'])).rowCount === 0);
    await client.end();`;
  const args = ['--input-type=module', '-e', ask, database.url, String(connectionId), text];
  const { status } = spawnSync(process.execPath, args, { timeout: 60_000, stdio: 'inherit' });
  expect(status).toBe(0);
}

it('sends statements without waiting for answers; they run in the order in which they were sent', async () => {
  const { processID } = connection as unknown as { processID: number };
  const last = `${TIME} -- the last`;
  const sent = together(
    connection.query<{ at: Date }>(TIME),
    connection.query(SLEEP),
    connection.query<{ at: Date }>(last),
  );
  await sentToTheServer();
  standStillUntil(processID, last);
  const [before, , after] = await sent;
  const elapsed = after.rows[0]!.at.getTime() - before.rows[0]!.at.getTime();
  expect(elapsed).toBeGreaterThanOrEqual(SLEEP_MS);
});

it('throws what failed, not what failed because of it, once all are over', async () => {
  await connection.query('begin');
  let over = 0;
  const statement = (text: string) => connection.query(text).finally(() => (over += 1));
  const late = statement(TIME).then(() => statement(TIME));
  const failing = together(statement('select 1 / 0'), statement(SLEEP));
  await expect(together(late, together(failing), statement(SLEEP))).rejects.toThrow(
    'division by zero',
  );
  expect(over).toBe(5);
});

it('gives each statement its own time, however many are before it', async () => {
  const dataSource = await createDataSource({
    url: database.url,
    applicationName: 'together',
    timeoutMs: 3_000,
    sendsTogether: true,
  }).initialize();
  const one = await poolOf(dataSource).connect();
  // All together take longer than one may, and each far less, however busy the machine is.
  const part = () => one.query('select pg_sleep(0.6)');
  await together(part(), part(), part(), part(), part(), part());
  await expect(one.query('select pg_sleep(6)')).rejects.toMatchObject({ code: '57014' });
  one.release();
  await dataSource.destroy();
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
