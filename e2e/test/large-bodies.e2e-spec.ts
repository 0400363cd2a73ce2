import { randomBytes } from 'node:crypto';
import { poolOf } from '@forum-sync/database';
import { createTestDatabase, type TestDatabase } from '@forum-sync/database/testing';
import { TOKEN } from '../src/forum-sync.js';
import { startApp } from '../src/start-app.js';

const MIB = 1024 * 1024;

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
});
afterEach(() => database[Symbol.asyncDispose]());

const startReceiver = (settings: Record<string, string> = {}) =>
  startApp('receiver', { DATABASE_URL: database.url, WEBHOOK_TOKEN: TOKEN, ...settings });

async function post(url: string, bytes: number): Promise<number> {
  // Of bytes that PostgreSQL cannot make smaller.
  const body = randomBytes(bytes);
  return (await fetch(`${url}/webhooks/${TOKEN}`, { method: 'POST', body })).status;
}

it('stores the largest body that may be allowed', async () => {
  const receiver = await startReceiver({ MAX_BODY_BYTES: String(16 * MIB) });
  expect(await post(receiver.url, 16 * MIB)).toBe(200);
  expect(await post(receiver.url, 16 * MIB + 1)).toBe(413);
  await receiver.end('SIGTERM');
});

it('puts no more into one commit than a slow database takes in time', async () => {
  // What is more than two of these bodies meets the time-out.
  await poolOf(database.dataSource).query(`
    create function doze() returns trigger language plpgsql as 'begin
      perform pg_sleep(30) from incoming having sum(length(body)) > 12 * 1048576;
      return null;
    end';
    create trigger doze after insert on events referencing new table as incoming
      for each statement execute function doze()`);
  const receiver = await startReceiver();
  const statuses = await Promise.all(Array.from({ length: 8 }, () => post(receiver.url, 5 * MIB)));
  // A busy machine may answer some too late; in one commit with the others, all but the first would be.
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3);
  await receiver.end('SIGTERM');
});
