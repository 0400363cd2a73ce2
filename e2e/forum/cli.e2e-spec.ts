import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startForum, type Forum } from '@forum-sync/simulator';
import { eventually } from '../src/eventually.js';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';
import { accessTo, askForPass } from '../src/passes.js';
import { differencesFrom } from './differences-from.js';

const CLI_TOKEN = 'a-token-of-the-command-line-of-the-tests';
const main = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

let forumSync: ForumSync;
let forum: Forum;
let env: Record<string, string>;
beforeAll(async () => {
  forumSync = await startForumSync();
  forum = await startForum({ sizes: { users: 12, topics: 8, posts: 110 }, apiLimit: 0 });
  const worker = await forumSync.startWorker({ ...accessTo(forum), CLI_TOKEN });
  env = { PATH: process.env['PATH'] ?? '', WORKER_URL: worker.url, CLI_TOKEN };
});
afterAll(async () => {
  await forum.stop();
  await forumSync[Symbol.asyncDispose]();
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function cli(...words: string[]): Promise<Ran> & { says(word: string): Promise<unknown> } {
  const { promise, resolve } = Promise.withResolvers<Ran>();
  const child = execFile(process.execPath, [main, ...words], { env }, (_, out, err) =>
    resolve({ code: child.exitCode ?? -1, out, err }),
  );
  child.stdin?.end();
  let said = '';
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  return Object.assign(promise, {
    says: (word: string) => eventually(async () => expect(said).toContain(word), 30_000),
  });
}

it('says what a backfill costs, and does it only after a yes', async () => {
  const plan = await cli('backfill', '--plan');
  expect(plan.code).toBe(0);
  expect(plan.out).toMatch(/^posts +110 +2$/m);
  expect(plan.out).toMatch(/^conversations +– +at least 12$/m);
  expect(plan.out).toMatch(
    /at least 18 calls, each a page view of your plan: at least 1 s at 1000/,
  );
  const asked = await cli('backfill');
  expect([asked.code, asked.err]).toEqual([
    2,
    expect.stringContaining('Start the backfill? There is no terminal'),
  ]);
  expect(await forumSync.query('select from posts')).toEqual([]);

  const done = await cli('backfill', '--yes');
  expect([done.code, done.out]).toEqual([0, expect.stringMatching(/^done: \d+ calls, /m)]);
  expect(await differencesFrom(forum.state, forumSync)).toEqual([]);
});

it('follows what is running, and ends it', async () => {
  const none = await cli('backfill', '--cancel');
  expect([none.code, none.err]).toEqual([2, 'No backfill is running.\n']);
  // The forum refuses nearly all: there is time to look.
  forum.api.limit = 1;
  const id = await askForPass(forumSync, { purpose: 'backfill' });
  const looking = cli('backfill');
  await looking.says('is running');
  const cancelled = await cli('backfill', '--cancel');
  expect([cancelled.code, cancelled.out]).toEqual([0, expect.stringMatching(/^cancelled: /)]);
  const looked = await looking;
  expect([looked.code, looked.out]).toEqual([1, expect.stringMatching(/^cancelled: /)]);
  expect(looked.err).toContain(`backfill ${id} is running`);
  forum.api.limit = 0;
});

it('compares without a change, then repairs, and reports; values only to those who ask', async () => {
  const none = await cli('reconcile');
  expect([none.code, none.out]).toEqual([0, expect.stringContaining(', newest: done')]);
  const [postId] = [...forum.state.posts.ids(5, 1)];
  forum.act.editPost(postId!, 'a private thought');
  const dry = await cli('reconcile', '--full', '--dry-run');
  expect(dry.out).toMatch(/, full, a dry run: done\n/);
  expect(dry.out).toMatch(new RegExp(`^post ${postId} +different +message$`, 'm'));
  expect(await differencesFrom(forum.state, forumSync)).toEqual([`posts ${postId} message`]);
  const wet = await cli('--json', 'reconcile', '--full');
  expect(wet.out).not.toContain('private thought');
  expect(JSON.parse(wet.out)).toMatchObject({ different: 1, missing: 0, buried: 0 });
  expect(await differencesFrom(forum.state, forumSync)).toEqual([]);
  const { out } = await cli('reconcile', '--report');
  expect(out).toMatch(new RegExp(`^post ${postId} +different +message$`, 'm'));

  const [{ id }] = (await forumSync.query('select max(id)::text as id from passes')) as [
    { id: string },
  ];
  const headers = { authorization: `Bearer ${CLI_TOKEN}` };
  const url = `${env['WORKER_URL']}/api/v1/reconciles/${id}/drift`;
  expect(await (await fetch(url, { headers })).text()).not.toContain('private thought');
  expect(await (await fetch(`${url}?reveal=true`, { headers })).text()).toContain(
    'private thought',
  );
  expect((await cli('status')).out).not.toContain('FORUM_API_KEY');
});

it('asks for each of many rows that a list does not show only after somebody said so', async () => {
  const none = await cli('reconcile', '--resume');
  expect([none.code, none.err]).toEqual([
    2,
    'The last reconcile did not fail: there is nothing to resume.\n',
  ]);
  await forumSync.query(
    `insert into posts (forum_id, post_id, version, source, observed_at, stamp)
     select 1, 1e12::bigint + id, 0, 'webhook', now(), '' from generate_series(1, 200) as id`,
  );
  const live = 'select from posts where deleted_at is null';
  forum.api.requests.clear();
  const refused = await cli('reconcile', '--full');
  expect([refused.code, refused.out]).toEqual([
    1,
    expect.stringContaining(
      'does not show 200 of the 310 that we hold. To ask for each would cost 200 calls',
    ),
  ]);
  expect(await forumSync.query(live)).toHaveLength(310);
  expect(forum.api.requests.all().length).toBeLessThan(20);
  expect((await cli('status')).out).toContain('npm run cli -- reconcile --resume');

  const resumed = await cli('--json', 'reconcile', '--resume');
  expect(JSON.parse(resumed.out)).toMatchObject({ state: 'done', buried: 200 });
  expect(forum.api.requests.all().length).toBeLessThan(220);
  expect(await differencesFrom(forum.state, forumSync)).toEqual([]);
});
