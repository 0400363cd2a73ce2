import { inTransaction, readHorizon, type ReadHorizon } from '@forum-sync/database';
import type { PoolClient } from 'pg';
import { takeRows, type SeenThere } from '../src/passes/take-rows.js';
import { inboxUnderTest, type InboxUnderTest } from './inbox-under-test.js';

const FULL = { forumId: 1, purpose: 'reconcile', dryRun: false } as const;

let inbox: InboxUnderTest;
let beginning: ReadHorizon;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(async () => {
  await inbox.clear();
  await inbox.receive({ id: 1, type: 'topic.created', object: { topicId: 5, title: 'a' } });
  for (const postId of [10, 11]) {
    const object = { postId, topicId: 5, message: 'first' };
    await inbox.receive({ id: postId, type: 'post.created', object });
  }
  await inbox.work();
  beginning = await readHorizon(inbox.pool, 1);
});

const take = (pass: Parameters<typeof takeRows>[1], seen: Partial<SeenThere>) =>
  inTransaction(inbox.pool, (trx: PoolClient) =>
    takeRows(trx, pass, {
      list: 'posts',
      call: 'GET /api/posts',
      items: [],
      gone: [],
      horizon: beginning,
      ...seen,
    }),
  );
const posts = () =>
  inbox.query(
    'select post_id::int as id, message, deleted_at is not null as gone from posts order by 1',
  );

it('buries what is gone as of the beginning: what was seen of a row since stands', async () => {
  const object = { postId: 11, message: 'edited while the pass ran' };
  await inbox.receive({ id: 12, type: 'post.updated', object });
  await inbox.work();
  const compared = await take(FULL, { gone: ['10', '11'] });
  expect(compared).toMatchObject({ buried: 1, differences: [{ subjectId: '10', kind: 'buried' }] });
  expect(await posts()).toEqual([
    expect.objectContaining({ id: 10, gone: true }),
    { id: 11, message: 'edited while the pass ran', gone: false },
  ]);
});

it('names the posts that go with a topic', async () => {
  const compared = await take(FULL, { list: 'topics', gone: ['5'] });
  expect(compared.buried).toBe(3);
  expect(
    compared.differences.map(({ subjectKind, subjectId }) => [subjectKind, subjectId]),
  ).toEqual([
    ['topic', '5'],
    ['post', '10'],
    ['post', '11'],
  ]);
});

it('says in a dry run what it would do, and does nothing', async () => {
  const items = [{ id: '10', object: { postId: '10', message: 'other' } }];
  const before = await posts();
  const compared = await take({ ...FULL, dryRun: true }, { items, gone: ['11'] });
  expect(compared).toMatchObject({ different: 1, buried: 1 });
  expect(await posts()).toEqual(before);
  expect(await inbox.query('select from reads')).toEqual([]);
});
