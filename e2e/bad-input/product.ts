import { poolOf } from '@forum-sync/database';
import { createTestDatabase } from '@forum-sync/database/testing';
import { eventually } from '../src/eventually.js';
import { startApp, type RunningApp } from '../src/start-app.js';
import { OLD_TOKEN, TOKEN } from './canaries.js';

/** Two receivers and a worker on a database of their own. */
export interface Product extends AsyncDisposable {
  readonly receiver: RunningApp;
  /** Believes X-Forwarded-For of this machine, and knows where the vendor comes from. */
  readonly behindProxy: RunningApp;
  readonly worker: RunningApp;
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Waits until nothing is owed. */
  settled(withinMs: number): Promise<void>;
}

export async function startProduct(logLevel: 'debug' | 'info'): Promise<Product> {
  const database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  const environment = {
    DATABASE_URL: database.url,
    WEBHOOK_TOKEN: `${TOKEN},${OLD_TOKEN}`,
    LOG_LEVEL: logLevel,
  };
  const [receiver, behindProxy, worker] = await Promise.all([
    startApp('receiver', environment),
    startApp('receiver', {
      ...environment,
      TRUSTED_PROXIES: '127.0.0.1',
      VENDOR_ADDRESSES: '203.0.113.0/24, 2001:db8::/32',
    }),
    startApp('sync-worker', environment),
  ]);
  const query = async <Row extends object>(sql: string, values?: unknown[]) =>
    (await poolOf(database.dataSource).query<Row>(sql, values)).rows;
  const apps = [receiver, behindProxy, worker];
  await eventually(async () => {
    expect(await Promise.all(apps.map(readiness))).toEqual([200, 200, 200]);
  });
  return {
    receiver,
    behindProxy,
    worker,
    query,
    settled: (withinMs) =>
      eventually(async () => {
        expect(await query('select count(*)::int as owed from inbox')).toEqual([{ owed: 0 }]);
      }, withinMs),
    async [Symbol.asyncDispose]() {
      await Promise.all(apps.map((app) => app.end('SIGTERM')));
      await database[Symbol.asyncDispose]();
    },
  };
}

export const portOf = ({ url }: RunningApp): number => Number(new URL(url).port);

/** What an app says of its readiness. */
export async function readiness({ url }: RunningApp): Promise<number> {
  return (await fetch(`${url}/health/ready`)).status;
}
