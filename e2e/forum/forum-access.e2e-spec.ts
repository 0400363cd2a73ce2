import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { operatorClient, type OperatorClient } from '@forum-sync/operator-api';
import { startForum, type Forum } from '@forum-sync/simulator';
import { eventually } from '../src/eventually.js';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';
import { accessTo } from '../src/passes.js';

const CLI_TOKEN = 'a-token-of-the-command-line-of-the-tests';
const main = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

let forumSync: ForumSync;
let forum: Forum;
beforeAll(async () => {
  forumSync = await startForumSync();
  forum = await startForum({ sizes: { users: 12, topics: 1, posts: 1 }, apiLimit: 0 });
});
afterAll(async () => {
  await forum.stop();
  await forumSync[Symbol.asyncDispose]();
});

/** A worker with these settings, as the operator API and the command line see it. */
async function workerWith(settings: Record<string, string>) {
  const { url } = await forumSync.startWorker({
    CLI_TOKEN,
    RECEIVER_URL: forumSync.receiver.url,
    ...settings,
  });
  const call: OperatorClient = operatorClient({ baseUrl: url, token: CLI_TOKEN });
  await eventually(async () => void (await call('readSession')));
  const env = { PATH: process.env['PATH'] ?? '', WORKER_URL: url, CLI_TOKEN };
  const doctor = (...words: string[]) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      const child = execFile(process.execPath, [main, 'doctor', ...words], { env }, (_, out) =>
        resolve({ code: child.exitCode ?? -1, out }),
      );
    });
  return { call, doctor };
}

it('tries the key with one call, within the budget, and says what came back', async () => {
  const { call, doctor } = await workerWith(accessTo(forum));
  expect(await call('readForumAccess')).toEqual({
    configured: true,
    url: forum.apiUrl,
    callsPerSecond: 1_000,
  });
  expect(await call('checkForumAccess')).toMatchObject({
    result: 'ok',
    detail: 'The forum accepts the key and says that it has 12 users.',
  });
  expect(forum.api.requests.all()).toHaveLength(1);
  expect(await call('readStatus')).toMatchObject({ callsToday: 1 });
  expect((await call('listAudit')).items[0]).toMatchObject({ act: 'forum_access.check', count: 1 });
  expect(await doctor()).toEqual({ code: 0, out: expect.stringContaining('✓ API key: The forum') });
  expect((await doctor('--no-call')).out).not.toContain('API key');
  expect(forum.api.requests.all()).toHaveLength(2);
});

it('says what to do about a key that the forum refuses', async () => {
  const { call, doctor } = await workerWith({ ...accessTo(forum), FORUM_API_KEY: 'not-the-key' });
  const check = await call('checkForumAccess');
  expect(check).toMatchObject({
    result: 'failed',
    remedy: expect.stringContaining('Set FORUM_API_KEY'),
  });
  expect(JSON.stringify(check)).not.toContain('not-the-key');
  const { code, out } = await doctor();
  expect([code, out]).toEqual([1, expect.stringContaining('✗ API key')]);
});

it('says what to do where nobody answers', async () => {
  const { call } = await workerWith({
    ...accessTo(forum),
    FORUM_API_URL: 'http://127.0.0.1:1/v1/api',
  });
  expect(await call('checkForumAccess')).toMatchObject({
    result: 'failed',
    remedy: expect.stringContaining('FORUM_API_URL'),
  });
});
