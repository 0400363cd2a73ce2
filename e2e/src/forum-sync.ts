import { poolOf } from '@forum-sync/database';
import { createTestDatabase, type TestDatabase } from '@forum-sync/database/testing';
import { eventually } from './eventually.js';
import { makeLogins } from './make-logins.js';
import { startApp, type RunningApp } from './start-app.js';

export const TOKEN = 'a-token-of-22-or-more-characters';

/** The whole product on a database of its own: what a test posts to and reads from. */
export interface ForumSync extends AsyncDisposable {
  readonly database: TestDatabase;
  readonly receiver: RunningApp;
  /** What is pasted into the vendor's box. */
  readonly webhookUrl: string;
  /** POSTs a body to the webhook door, as the vendor does; text goes as it is. Returns the answer. */
  post(body: unknown): Promise<{ status: number; body: string }>;
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    values?: unknown[],
  ): Promise<Row[]>;
  /** Starts another receiver, after the first has gone; it is stopped at the end. */
  startReceiver(): Promise<RunningApp>;
  /** Starts a worker; all of them are stopped at the end. */
  startWorker(settings?: Record<string, string>): Promise<RunningApp>;
  /** Waits until nothing is owed. */
  settled(): Promise<void>;
}

export async function startForumSync(): Promise<ForumSync> {
  const database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  // As in production: what the lesser roles lack, the tests of what needs it find out.
  const logins = await makeLogins(database);
  const environment = { DATABASE_URL: logins.worker, WEBHOOK_TOKEN: TOKEN };
  const receiver = await startApp('receiver', { ...environment, DATABASE_URL: logins.receiver });
  const others: RunningApp[] = [];
  const query = async <Row extends object>(sql: string, values?: unknown[]) =>
    (await poolOf(database.dataSource).query<Row>(sql, values)).rows;
  await eventually(async () => {
    expect((await fetch(`${receiver.url}/health/ready`)).status).toBe(200);
  });
  return {
    database,
    receiver,
    webhookUrl: `${receiver.url}/webhooks/${TOKEN}`,
    query,
    async post(body) {
      const answer = await fetch(`${receiver.url}/webhooks/${TOKEN}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: answer.status, body: await answer.text() };
    },
    async startReceiver() {
      const another = await startApp('receiver', {
        ...environment,
        DATABASE_URL: logins.receiver,
      });
      others.push(another);
      return another;
    },
    async startWorker(settings = {}) {
      const worker = await startApp('sync-worker', { ...environment, ...settings });
      others.push(worker);
      return worker;
    },
    settled: () =>
      eventually(async () => {
        expect(await query('select id from inbox')).toEqual([]);
      }),
    async [Symbol.asyncDispose]() {
      await Promise.all([receiver, ...others].map((app) => app.end('SIGTERM')));
      await logins.drop();
      await database[Symbol.asyncDispose]();
    },
  };
}
