import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operatorClient, type OperatorClient } from '@forum-sync/operator-api';
import { fixtures } from '@forum-sync/event-types/fixtures';
import { eventually } from '../src/eventually.js';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';

const CLI_TOKEN = 'a-token-of-the-command-line-of-the-tests';

let product: ForumSync;
let call: OperatorClient;
let folder: string;
beforeAll(async () => {
  product = await startForumSync();
  folder = await mkdtemp(join(tmpdir(), 'forum-sync-tokens-'));
  const worker = await product.startWorker({
    CLI_TOKEN,
    RECEIVER_URL: product.receiver.url,
    WEBHOOK_TOKEN_FILE: join(folder, 'webhook-token'),
  });
  call = operatorClient({ baseUrl: worker.url, token: CLI_TOKEN });
  await eventually(async () => {
    await call('readSession');
  });
});
afterAll(async () => {
  await product[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const post = async (url: string) => {
  const body = JSON.stringify(fixtures['user.created']);
  return (await fetch(url, { method: 'POST', body })).status;
};

it('takes both tokens while they overlap, and the retired one no longer', async () => {
  expect(await post(product.webhookUrl)).toBe(200);
  const file = join(folder, 'webhook-token');
  await writeFile(file, 'the-old-one\n');
  const { url, fingerprint } = await call('rotateToken');
  expect(await readFile(file, 'utf8')).toBe(`${url.split('/').at(-1)},the-old-one\n`);
  await eventually(async () => expect(await post(url)).toBe(200));
  expect(await post(product.webhookUrl)).toBe(200);

  const uses = async () => (await call('readWebhook')).tokens;
  await eventually(async () =>
    expect(await uses()).toEqual([
      expect.objectContaining({ lastUsedAt: expect.any(String), retiredAt: null }),
      expect.objectContaining({ lastUsedAt: expect.any(String), retiredAt: null }),
    ]),
  );
  const old = (await uses()).find(({ from }) => from === 'settings');
  await call('retireToken', { params: { fingerprint: old?.fingerprint ?? '' } });
  await eventually(async () => expect(await post(product.webhookUrl)).toBe(404));
  expect(await post(url)).toBe(200);
  await expect(call('retireToken', { params: { fingerprint } })).rejects.toThrow('the last token');
});

it('takes a retired token out of the file, so that the next start shows one that is accepted', async () => {
  const file = join(folder, 'webhook-token');
  const tokens = async () => (await readFile(file, 'utf8')).trim().split(',');
  const before = await tokens();
  const { fingerprint } = await call('rotateToken');
  expect(await tokens()).toHaveLength(before.length + 1);
  await call('retireToken', { params: { fingerprint } });
  expect(await tokens()).toEqual(before);
});

it('finds the door where RECEIVER_URL says, and nothing of the operators’ there', async () => {
  const { checks } = await call('runChecks');
  expect(checks.filter(({ result }) => result !== 'ok')).toEqual([]);
  for (const path of ['/api/v1/status', '/api/v1/session', '/api/v1/live', '/api/v1/events']) {
    expect((await fetch(`${product.receiver.url}${path}`)).status).toBe(404);
  }
});
