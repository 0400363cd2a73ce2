import { createLog, createService } from '@forum-sync/service-host';
import { config } from '../src/config.js';
import { HangWatch } from '../src/loops/hang-watch.js';
import { worker } from '../src/worker.js';
import { inboxUnderTest, type InboxUnderTest } from './inbox-under-test.js';
import { until } from './until.js';

let inbox: InboxUnderTest;
beforeEach(async () => {
  inbox = await inboxUnderTest();
});
afterEach(() => inbox[Symbol.asyncDispose]());

/** A worker, and what it warned of. */
async function startWorker(set: Record<string, string>) {
  const before = process.env;
  process.env = { DATABASE_URL: inbox.url, WORKER_PORT: '0', POLL_INTERVAL_MS: '20', ...set };
  const settings = config();
  process.env = before;
  // It would end the tests' own process; and its thread is there after the build only.
  HangWatch.prototype.onApplicationBootstrap = () => {};
  const warnings: string[] = [];
  const log = createLog('test', 'silent');
  log.warn = (...said: unknown[]) => void warnings.push(String(said.at(-1)));
  const app = await createService(worker(settings, log));
  await app.init();
  return { warnings, [Symbol.asyncDispose]: () => app.close() };
}

it('warns of an inbox that it cannot work on, but not before it is connected', async () => {
  await using started = await startWorker({ ADMIN_PASSWORD: 'a password of the tests' });
  await until(async () => expect(await inbox.query('select from heartbeats')).not.toEqual([]));
  expect(started.warnings).toEqual([]);
  await inbox.query('alter table inbox rename to hidden');
  await until(async () =>
    expect(started.warnings).toContain('the inbox cannot be worked on; trying again'),
  );
  await inbox.query('alter table hidden rename to inbox');
});

/** Runs a worker until it has let in whom the settings name. */
async function warningsWith(ADMIN_PASSWORD: string, CLI_TOKEN: string): Promise<string[]> {
  await inbox.query('truncate api_tokens');
  const started = await startWorker({ ADMIN_PASSWORD, CLI_TOKEN });
  await until(async () => expect(await inbox.query('select from api_tokens')).toHaveLength(1));
  await started[Symbol.asyncDispose]();
  return started.warnings;
}

it('warns of a password of admin that opens nothing', async () => {
  const token = 'a-token-of-the-command-line-of-the-tests';
  expect(await warningsWith('a password of before', token)).toEqual([]);
  expect(await warningsWith('a password of before', token)).toEqual([]);
  const warnings = await warningsWith('a password of later', token);
  expect(warnings).toEqual([expect.stringContaining('is not the password of admin')]);
  expect(warnings.join()).not.toContain('of later');
});
