import { startForum, type Forum } from '@forum-sync/simulator';
import { eventually } from '../src/eventually.js';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';
import { accessTo, askForPass, reportOf, undoubted } from '../src/passes.js';
import { differencesFrom } from './differences-from.js';

const CLI_TOKEN = 'a-token-of-the-command-line-of-the-tests';
const POSTS = 60;
const WHAT_TO_DO = /answered 403: the API key is wrong.*Set FORUM_API_KEY .*restart the worker/;

let forumSync: ForumSync;
let forum: Forum;
beforeEach(async () => {
  forumSync = await startForumSync();
  forum = await startForum({
    sizes: { users: 6, topics: 4, posts: POSTS, conversations: 2 },
    apiLimit: 0,
  });
});
afterEach(async () => {
  await forum.stop();
  await forumSync[Symbol.asyncDispose]();
});

const refused = () => forum.api.requests.all().filter(({ status }) => status === 403);

it('ends a pass at the first refusal of the key, says what to do, and buries nothing', async () => {
  const worker = await forumSync.startWorker(accessTo(forum));
  await reportOf(forumSync, await askForPass(forumSync, { purpose: 'backfill' }));
  await worker.end('SIGTERM');
  forum.api.requests.clear();

  const wrong = await forumSync.startWorker({
    ...accessTo(forum),
    FORUM_API_KEY: 'not-the-key',
    CLI_TOKEN,
  });
  for (const asked of [
    { purpose: 'reconcile' },
    { purpose: 'backfill' },
    { purpose: 'backfill', state: 'planning' },
  ] as const) {
    const report = await reportOf(forumSync, await askForPass(forumSync, asked));
    expect(report).toMatchObject({
      state: 'failed',
      calls: 1,
      buried: 0,
      last_error: expect.stringMatching(WHAT_TO_DO) as string,
    });
  }
  expect(refused()).toHaveLength(3);
  expect(await differencesFrom(forum.state, forumSync)).toEqual([]);
  const answer = await fetch(`${wrong.url}/api/v1/status`, {
    headers: { authorization: `Bearer ${CLI_TOKEN}` },
  });
  const { problems } = (await answer.json()) as { problems: { summary: string }[] };
  expect(problems.map(({ summary }) => summary)).toEqual([
    expect.stringMatching(/^The last backfill/),
    expect.stringMatching(/^The last reconcile/),
  ]);
  // With the right key the reconcile goes on where it was; then what it expected goes with the upkeep's next round.
  await wrong.end('SIGTERM');
  const right = await forumSync.startWorker({ ...accessTo(forum), CLI_TOKEN });
  const [{ id } = { id: '' }] = await forumSync.query<{ id: string }>(
    `select id from passes where purpose = 'reconcile'`,
  );
  const resumed = await fetch(`${right.url}/api/v1/reconciles/${id}/resume`, {
    method: 'POST',
    headers: { authorization: `Bearer ${CLI_TOKEN}` },
  });
  expect(resumed.status).toBe(200);
  expect(await reportOf(forumSync, id)).toMatchObject({ state: 'done', buried: 0 });
  await eventually(async () => {
    expect(await forumSync.query('select from marks')).toEqual([]);
  }, 90_000);
});

it('spends no call on each doubtful subject while the key is refused, and reads all with the right one', async () => {
  const ids = [...forum.state.posts.ids(0, POSTS)];
  await forumSync.query(
    `insert into doubts (forum_id, subject_kind, subject_id, reason, event_log_id)
     select 1, 'post', id, 'out_of_order', 0 from unnest($1::bigint[]) as post (id)`,
    [ids],
  );
  const worker = await forumSync.startWorker({ ...accessTo(forum), FORUM_API_KEY: 'not-the-key' });
  const refusals = () => worker.log.filter((line) => line.includes('refuses our key'));
  await eventually(async () => {
    expect(refusals()).toHaveLength(2);
  }, 30_000);
  await worker.end('SIGTERM');
  const [first, second] = refusals();
  expect(first).toMatch(WHAT_TO_DO);
  expect(first).toContain('"pauseMs":5000');
  expect(second).toContain('"pauseMs":10000');
  const [one, other] = refused();
  // Between the two lay the first pause.
  expect(other!.at - one!.at).toBeGreaterThan(4_000);
  await forumSync.startWorker(accessTo(forum));
  await undoubted(forumSync);
  expect(forum.api.requests.all()).toHaveLength(POSTS + refused().length);
});
