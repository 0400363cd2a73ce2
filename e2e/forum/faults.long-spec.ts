import { dump, FAULTS, type Fault } from '@forum-sync/simulator';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';
import { forget, type Tables } from './tables.js';
import { tellStory } from './tell-story.js';

/** Faults after which the tables must be the same as without them. */
const HARMLESS: readonly Fault[] = [
  'duplicate',
  'conflict',
  'reorder',
  'delay',
  'parallel',
  'textIds',
  'shuffledKeys',
  'slowSend',
  'hangingSend',
  'brokenSend',
];
/** Faults that take something away for good. What, each has its test below; backfill and reconcile repair it. */
const HARMFUL: readonly Fault[] = [
  'drop',
  'missingField',
  'addedField',
  'retypedField',
  'stubDelete',
];

let forumSync: ForumSync;
let untroubled: Tables;
beforeAll(async () => {
  forumSync = await startForumSync();
  await forumSync.startWorker();
  untroubled = (await tellStory(forumSync)).tables;
});
afterAll(() => forumSync[Symbol.asyncDispose]());
beforeEach(() => forget(forumSync));

const states = async () =>
  Object.fromEntries(
    (
      await forumSync.query<{ state: string; count: number }>(
        'select state, count(*)::int as count from event_log group by state',
      )
    ).map(({ state, count }) => [state, count]),
  );

it('drives every fault of the webhooks', () => {
  const ofWebhooks = Object.keys(FAULTS).filter((fault) => !fault.startsWith('api'));
  expect([...HARMLESS, ...HARMFUL, 'unknownType'].toSorted()).toEqual(ofWebhooks.toSorted());
});

it('ends equal to the forum, told without faults', async () => {
  const { tables, forum } = await tellStory(forumSync);
  const alive = (rows: Record<string, unknown>[]) =>
    rows.filter((row) => row['deleted_at'] === false);
  const said = <Row extends object>(kind: Parameters<typeof dump>[1]) =>
    new Map([...dump(forum.state, kind)].map((item) => [idOf(item), item as Row]));
  const posts = said<{ message: string; likeCount: number }>('post');
  expect(alive(tables.posts).length).toBeGreaterThan(20);
  for (const row of alive(tables.posts)) {
    const post = posts.get(String(row['post_id']));
    expect([row['post_id'], row['message']]).toEqual([row['post_id'], post?.message]);
  }
  const topics = said<{ title: string }>('topic');
  for (const row of alive(tables.topics)) {
    expect([row['topic_id'], row['title']]).toEqual([
      row['topic_id'],
      topics.get(String(row['topic_id']))?.title,
    ]);
  }
  const users = said<{ username: string; email: string }>('user');
  for (const row of alive(tables.users)) {
    const user = users.get(String(row['user_id']));
    expect([row['username'], row['email']]).toEqual([user?.username, user?.email]);
  }
  // What is buried here is gone there.
  const gone = [
    ...tables.posts.map((row) => [row, posts.has(String(row['post_id']))] as const),
    ...tables.topics.map((row) => [row, topics.has(String(row['topic_id']))] as const),
    ...tables.users.map((row) => [row, users.has(String(row['user_id']))] as const),
  ].filter(([row, exists]) => (row['deleted_at'] === true) === exists);
  expect(gone).toEqual([]);
});

it.each(HARMLESS)('ends in the same tables with the fault %s', async (fault) => {
  let happened = 0;
  const { tables } = await tellStory(
    forumSync,
    { misbehaviour: { [fault]: 0.2 } },
    ({ misbehaviour }) => {
      const happens = misbehaviour.happens.bind(misbehaviour);
      misbehaviour.happens = (which) => {
        const doesNow = happens(which);
        happened += Number(doesNow && which === fault);
        return doesNow;
      };
    },
  );
  expect(happened).toBeGreaterThan(0);
  expect(tables).toEqual(untroubled);
});

it('lets events of an unknown type do no harm', async () => {
  const { tables } = await tellStory(forumSync, { misbehaviour: { unknownType: 0.2 } });
  // They take event ids, so the others' ids are not those of the untroubled story.
  expect(withoutVersions(tables)).toEqual(withoutVersions(untroubled));
});

it('ends in the same tables after an outage of 60 hours on our side', async () => {
  let open = false;
  const { tables } = await tellStory(forumSync, {}, (forum) => {
    forum.webhooks.setUrl('http://127.0.0.1:1/webhooks/nobody-is-there-to-listen');
    forum.clock.at(forum.clock.now() + 60 * 3_600_000, () => {
      open = true;
      forum.webhooks.setUrl(forumSync.webhookUrl);
    });
  });
  expect(open).toBe(true);
  expect(tables).toEqual(untroubled);
});

it('knows no more than it was told when events are dropped, and contradicts nothing', async () => {
  const { tables, forum } = await tellStory(forumSync, { misbehaviour: { drop: 0.2 } });
  expect(tables).not.toEqual(untroubled);
  const { applied = 0, stale = 0 } = await states();
  expect(applied + stale).toBe(
    forum.webhooks.log.all().filter(({ attempts }) => attempts.length > 0).length,
  );
});

it('quarantines retyped fields and keeps the rest', async () => {
  await tellStory(forumSync, { misbehaviour: { retypedField: 0.2 } });
  const { quarantined = 0, applied = 0, dead = 0 } = await states();
  expect(quarantined).toBeGreaterThan(0);
  expect(applied).toBeGreaterThan(quarantined);
  expect(dead).toBe(0);
});

it.each(['missingField', 'addedField'] as const)(
  'applies events with the fault %s',
  async (fault) => {
    await tellStory(forumSync, { misbehaviour: { [fault]: 0.2 } });
    const { applied = 0, stale = 0, ...others } = await states();
    expect(applied + stale).toBeGreaterThan(100);
    expect(others).toEqual({});
  },
);

it('keeps the tombstones of deletes that say nothing, and doubts them', async () => {
  const { tables } = await tellStory(forumSync, { misbehaviour: { stubDelete: 1 } });
  const graves = (from: Tables) =>
    from.posts.filter((row) => row['deleted_at'] === true).map((row) => row['post_id']);
  expect(graves(tables)).toEqual(graves(untroubled));
  expect(await forumSync.query(`select from doubts where reason = 'stub' limit 1`)).toHaveLength(1);
});

function withoutVersions(tables: Tables) {
  return Object.values(tables).map((rows) =>
    rows.map((row) =>
      Object.entries(row).filter(([column]) => column !== 'version' && !column.endsWith('stamp')),
    ),
  );
}

function idOf(item: object): string {
  const { object } = item as { object: string };
  const field = `${object.toLowerCase()}Id`;
  return String((item as Record<string, unknown>)[field]);
}
