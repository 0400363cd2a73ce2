import { hash } from '@node-rs/argon2';
import { operatorClient, type OperatorClient } from '@forum-sync/operator-api';
import { createLog, createService } from '@forum-sync/service-host';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { config } from '../src/config.js';
import { HangWatch } from '../src/loops/hang-watch.js';
import { worker } from '../src/worker.js';
import { inboxUnderTest, type InboxUnderTest } from './inbox-under-test.js';
import { until } from './until.js';

export const PASSWORD = 'a password of the tests';

export interface OperatorApiUnderTest extends AsyncDisposable {
  readonly inbox: InboxUnderTest;
  readonly app: NestFastifyApplication;
  /** Where the worker answers. */
  readonly url: string;
  /** With an operator's token. */
  readonly call: OperatorClient;
  /** The cookie of somebody who logged in. */
  logIn(name: string): Promise<string>;
}

export const CLI_TOKEN = 'a-token-of-the-command-line-of-the-tests';

/** A worker with its operator API on a free port, whose accounts are `admin` and `looker`. */
export async function operatorApiUnderTest(): Promise<OperatorApiUnderTest> {
  const inbox = await inboxUnderTest();
  const log = createLog('test');
  log.level = 'silent';
  const before = process.env;
  process.env = { DATABASE_URL: inbox.url, WORKER_PORT: '0', CLI_TOKEN, POLL_INTERVAL_MS: '50' };
  const settings = config();
  process.env = before;
  // It would end the tests' own process; and its thread is there after the build only.
  HangWatch.prototype.onApplicationBootstrap = () => {};
  const app = await createService(worker(settings, log));
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  await inbox.pool.query(
    `insert into accounts (name, role, password_hash)
     values ('admin', 'operator', $1), ('looker', 'viewer', $1)`,
    [await hash(PASSWORD)],
  );
  const call = operatorClient({ baseUrl: url, token: CLI_TOKEN });
  await until(async () => call('readSession'));
  return {
    inbox,
    app,
    url,
    call,
    async logIn(name) {
      const answer = await fetch(`${url}/api/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, password: PASSWORD }),
      });
      return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await inbox[Symbol.asyncDispose]();
    },
  };
}
