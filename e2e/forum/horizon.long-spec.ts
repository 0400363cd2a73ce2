import { noteOutages, poolOf } from '@forum-sync/database';
import { startForum } from '@forum-sync/simulator';
import { eventually } from '../src/eventually.js';
import { startForumSync, TOKEN, type ForumSync } from '../src/forum-sync.js';
import { accessTo, askForPass, reportOf, undoubted } from '../src/passes.js';
import { DRIFTING, differencesFrom } from './differences-from.js';
import { printCalls } from './print-calls.js';

const SIZES = { users: 20, topics: 10, posts: 60, conversations: 4 };
const HOUR_MS = 3_600_000;
/** Longer than the vendor repeats anything. */
const FOUR_DAYS = 96;

/** Moves the database's notion of now. */
const later = (forumSync: ForumSync, hours: number) =>
  forumSync.query(
    `insert into test_clock (shift) values ($1 * interval '1 hour')
     on conflict (one) do update set shift = excluded.shift`,
    [hours],
  );
const notes = async (url: string) =>
  ((await (await fetch(`${url}/health/ready`)).json()) as { notes: string[] }).notes;

/** As a worker does once a minute. */
const noteAbsence = (forumSync: ForumSync) => noteOutages(poolOf(forumSync.database.dataSource));

/** A forum and its reader; our receiver goes away, for so many hours of both their clocks, and comes back. */
async function live(forumSync: ForumSync, hoursAway: number) {
  const forum = await startForum({
    sizes: SIZES,
    apiLimit: 0,
    webhookUrl: forumSync.webhookUrl,
    parentIds: true,
  });
  const worker = await forumSync.startWorker(accessTo(forum));
  await reportOf(forumSync, await askForPass(forumSync, { purpose: 'backfill' }));
  forum.api.requests.clear();
  return {
    forum,
    worker,
    goAway: async () => {
      await forumSync.receiver.end('SIGTERM');
      forum.webhooks.deliveries.outage.begin('endpoint', hoursAway);
      for (let hour = 0; hour < hoursAway; hour += 4) {
        forum.activity.run(8);
        await forum.clock.advance(4 * HOUR_MS);
      }
      await later(forumSync, hoursAway);
      await noteAbsence(forumSync);
    },
    comeBack: async () => {
      const receiver = await forumSync.startReceiver();
      forum.webhooks.setUrl(`${receiver.url}/webhooks/${TOKEN}`);
      await eventually(async () => {
        await noteAbsence(forumSync);
        expect(await forumSync.query('select from outages where ended_at is null')).toEqual([]);
      }, 30_000);
      for (let hour = 0; hour < FOUR_DAYS; hour += 4) {
        await forum.clock.advance(4 * HOUR_MS);
      }
      await forum.settled();
      await forumSync.settled();
      await undoubted(forumSync);
    },
  };
}

it('loses nothing in 60 hours, and says on the way how long is left', async () => {
  await using forumSync = await startForumSync();
  const { forum, worker, goAway, comeBack } = await live(forumSync, 60);
  await goAway();
  await eventually(async () => {
    expect(await notes(worker.url)).toEqual([expect.stringMatching(/away since.*12 h left/)]);
  });
  await comeBack();
  await eventually(async () => expect(await notes(worker.url)).toEqual([]));
  expect(await differencesFrom(forum.state, forumSync, { ignored: DRIFTING })).toEqual([]);
  expect(await forumSync.query(`select from passes where purpose = 'reconcile'`)).toEqual([]);
  // No list is read: what came late is read by itself, each once.
  const asked = forum.api.requests.all().map(({ path }) => path);
  expect(new Set(asked).size).toBe(asked.length);
  printCalls('an absence of 60 hours', asked.length, new Set(asked).size);
  await forum.stop();
});

it('says what 80 hours have lost, and makes up for it by itself', async () => {
  await using forumSync = await startForumSync();
  const { forum, worker, goAway, comeBack } = await live(forumSync, 80);
  await goAway();
  await eventually(async () => {
    expect(await notes(worker.url)).toEqual([expect.stringMatching(/first events were lost at/)]);
  });
  await comeBack();
  expect(forum.webhooks.log.all().some(({ state }) => state === 'gone')).toBe(true);
  expect(await differencesFrom(forum.state, forumSync, { ignored: DRIFTING })).not.toEqual([]);
  // The answer of a second ago may still be given.
  await eventually(async () => {
    expect(await notes(worker.url)).toEqual([
      expect.stringMatching(/A reconcile will make up for/),
    ]);
  });

  forum.api.requests.clear();
  await later(forumSync, 83);
  await eventually(async () => {
    expect(await notes(worker.url)).toEqual([
      expect.stringMatching(/first events were lost at.*Reconcile \d+ has made up for them/),
    ]);
  }, 60_000);
  expect(await differencesFrom(forum.state, forumSync)).toEqual([]);
  const { users, conversations } = forum.state;
  const least = 5 + users.size + conversations.size;
  printCalls('reconcile after 80 hours', forum.api.requests.all().length, least);
  await forum.stop();
});

it('works without a key, and says what nobody can promise then', async () => {
  await using forumSync = await startForumSync();
  const worker = await forumSync.startWorker({
    CLI_TOKEN: 'a-token-of-the-command-line-of-the-tests',
  });
  const headers = { authorization: 'Bearer a-token-of-the-command-line-of-the-tests' };
  await eventually(async () => {
    const answer = await fetch(`${worker.url}/api/v1/status`, { headers });
    const { notGuaranteed } = (await answer.json()) as { notGuaranteed: string[] };
    expect(notGuaranteed).toHaveLength(4);
  });
  const refused = await fetch(`${worker.url}/api/v1/backfills`, { method: 'POST', headers });
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ error: 'no_api_key' });
});
