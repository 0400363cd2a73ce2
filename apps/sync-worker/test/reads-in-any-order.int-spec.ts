import { inTransaction, switchEventOrder } from '@forum-sync/database';
import fc from 'fast-check';
import { inboxUnderTest, type InboxUnderTest, type Sent } from './inbox-under-test.js';
import { story, tell, type Seen } from './stories.js';

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(() => inbox.clear());

async function tablesAfter(observations: readonly Seen[]): Promise<object> {
  await inbox.clear();
  await tell(inbox, observations);
  return {
    topics: await inbox.query('select * from topics'),
    posts: await inbox.query('select * from posts order by post_id'),
  };
}

it('ends in the same rows in any order of events and reads', async () => {
  await fc.assert(
    fc.asyncProperty(story, async ([seen, shuffled]) => {
      expect(await tablesAfter(shuffled)).toEqual(await tablesAfter(seen));
    }),
    { numRuns: 60 },
  );
});

it('goes by arrival in a forum whose ids do not follow time', async () => {
  const user = (id: number): Sent => ({
    id,
    type: 'user.updated',
    object: { userId: 7, name: `as of ${id}` },
  });
  const names = () => inbox.query('select name, version from users');
  await inbox.receive(user(9), user(4));
  await inbox.work();
  expect(await names()).toEqual([{ name: 'as of 9', version: '9' }]);

  await inbox.query('truncate users, outcomes');
  await inTransaction(inbox.pool, (trx) => switchEventOrder(trx, 1, 'arrival'));
  await inbox.query('insert into inbox (id, forum_id) values (2, 1)');
  await inbox.work();
  await inbox.query('insert into inbox (id, forum_id) values (1, 1)');
  await inbox.work();
  expect(await names()).toEqual([{ name: 'as of 4', version: '2' }]);
  expect(await inbox.query('select id, state from outcomes order by id')).toEqual([
    { id: '1', state: 'stale' },
    { id: '2', state: 'applied' },
  ]);
  await inTransaction(inbox.pool, (trx) => switchEventOrder(trx, 1, 'event_id'));
});
