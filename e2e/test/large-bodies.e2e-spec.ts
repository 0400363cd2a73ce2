import { randomBytes } from 'node:crypto';
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
