import { inTransaction, markDoubts } from '@forum-sync/database';
import { createForumApi } from '@forum-sync/forum-api';
import { createLog } from '@forum-sync/service-host';
import { refetchNext } from '../src/refetches/refetch-next.js';
import { inboxUnderTest, type InboxUnderTest } from './inbox-under-test.js';

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
  await inbox.query(`
    create function refuse() returns trigger language plpgsql as $$
    begin
      raise exception 'index row size exceeds the maximum' using errcode = '54000';
    end $$;
    create trigger refuse before insert or update on posts for each row
      when (new.post_id = 2) execute function refuse();
    create trigger refuse before insert or update on messages for each row
      when (new.message_id = 2 and new.conversation_id is not null) execute function refuse()`);
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(async () => {
  await inbox.clear();
  await inbox.query('delete from refetches');
});

/** Refetches what is due until nothing is, whatever the back-off; says what it asked for. */
async function refetch(
  lane: 'refetch' | 'enrichment',
  vendor: (path: string) => object,
  turns = 5,
) {
  const asked: string[] = [];
  const refusals: unknown[] = [];
  const api = createForumApi({
    apiKey: 'key',
    limiter: { take: async () => {} },
    fetch: async (request) => {
      const path = new URL(new Request(request).url).pathname.replace('/v1/api', '');
      asked.push(path);
      const answer = vendor(path);
      return answer instanceof Response ? answer : Response.json(answer);
    },
    retry: { tries: 1 },
  });
  const next = () =>
    refetchNext({
      pool: inbox.pool,
      lane,
      client: { api, calls: { unnoted: () => 0, noted: () => {} } },
      leaseMs: 30_000,
      log: createLog('test', 'silent'),
      signal: new AbortController().signal,
    }).catch((error: unknown) => {
      refusals.push(error);
      return true;
    });
  for (let tries = 0; tries < turns && (await next()); tries += 1) {
    await inbox.query('update refetches set due_at = now()');
  }
  return { asked, refusals };
}

it('does not ask again and again for what the tables cannot hold', async () => {
  const doubt = { forumId: 1, reason: 'conflict', eventLogId: '0' } as const;
  await inTransaction(inbox.pool, (trx) =>
    markDoubts(
      trx,
      ['2', '3'].map((id) => ({ ...doubt, subject: { kind: 'post', id } })),
    ),
  );
  const { asked } = await refetch('refetch', (path) => ({
    object: 'Post',
    postId: Number(path.split('/').at(-1)),
    topicId: 5,
  }));
  expect(asked).toEqual(['/posts/2', '/posts/3']);
  expect(await inbox.query('select post_id from posts')).toEqual([{ post_id: '3' }]);
  // It stays in doubt, and says why.
  expect(await inbox.query('select subject_id from doubts')).toEqual([{ subject_id: '2' }]);
  expect(await inbox.query('select last_error from refetches')).toEqual([
    { last_error: 'The tables cannot hold it.' },
  ]);
});

it('places a message although another of its conversation cannot be held', async () => {
  const object = { object: 'Message', messageId: 1, message: 'a', sender: { userId: 7 } };
  await inbox.receive({ id: 1, type: 'message.created', object });
  await inbox.work();
  const listOf = (...data: object[]) => ({ object: 'List', data, has_more: false });
  await refetch('enrichment', (path) =>
    path.endsWith('/messages')
      ? listOf({ ...object, messageId: 2 }, object)
      : listOf({ object: 'Conversation', conversationId: 3 }),
  );
  expect(await inbox.query('select message_id, conversation_id from messages')).toEqual([
    { message_id: '1', conversation_id: '3' },
  ]);
  expect(await inbox.query('select from doubts')).toEqual([]);
});

const doubt = (...ids: string[]) =>
  inTransaction(inbox.pool, (trx) =>
    markDoubts(
      trx,
      ids.map((id) => ({
        forumId: 1,
        reason: 'conflict',
        eventLogId: '0',
        subject: { kind: 'post', id },
      })),
    ),
  );

it.each([
  ['is away', () => new Response('{"message": "no"}', { status: 503 })],
  ['answers something else', () => new Response('<html>', { status: 200 })],
])('says that no other can be read either while the forum %s', async (_how, answer) => {
  await doubt('5');
  const { asked, refusals } = await refetch('refetch', answer, 5);
  // Later it is taken for the subject's own, and holds up no other.
  expect([asked.length, refusals.length]).toEqual([5, 3]);
});

it('leaves a subject alone that the forum refuses although the key is right', async () => {
  await doubt('5');
  const no = () => new Response('{"message": "Forbidden"}', { status: 403 });
  const { asked, refusals } = await refetch(
    'refetch',
    (path) => (path === '/users' ? { object: 'List', data: [], has_more: false } : no()),
    9,
  );
  expect(asked).toEqual([...Array(4).fill('/posts/5'), '/users']);
  expect(refusals).toHaveLength(3);
  // A key that is refused everywhere puts nothing off for good.
  await inbox.query('delete from refetches; delete from doubts');
  await doubt('5');
  expect((await refetch('refetch', no, 9)).refusals).toHaveLength(9);
});

it('searches for a message at a price that is bounded, and keeps what it has seen', async () => {
  const sender = { userId: 7 };
  for (const messageId of [1, 2]) {
    const object = { object: 'Message', messageId: 9_000 + messageId, message: 'a', sender };
    await inbox.receive({ id: messageId, type: 'message.created', object });
  }
  await inbox.work();
  const listOf = (data: object[]) => ({ object: 'List', data, has_more: false });
  const conversations = [...Array(99).keys()].map((index) => ({
    object: 'Conversation',
    conversationId: index + 1,
  }));
  let page = 0;
  const { asked } = await refetch(
    'enrichment',
    (path) => {
      const conversationId = Number(/conversations\/(\d+)/.exec(path)?.[1]);
      if (!conversationId) {
        page += 1;
        const offset = 1_000 * page;
        const data = conversations.map((one) => ({
          ...one,
          conversationId: one.conversationId + offset,
        }));
        return { ...listOf(data), has_more: true };
      }
      // The other one is in the last that is looked at.
      const messageId = conversationId === 2_001 ? 9_002 : conversationId * 10;
      return listOf([{ object: 'Message', messageId, message: 'a', sender }]);
    },
    3,
  );
  expect(asked.length).toBeLessThan(110);
  expect(
    await inbox.query(
      'select message_id, conversation_id from messages where message_id > 9000 and message_id < 9003 order by 1',
    ),
  ).toEqual([
    { message_id: '9001', conversation_id: null },
    { message_id: '9002', conversation_id: '2001' },
  ]);
});

it('does not ask again and again where the forum answers with another subject', async () => {
  await doubt('5');
  const { asked } = await refetch('refetch', () => ({ object: 'Post', postId: 6, topicId: 5 }));
  expect(asked).toEqual(['/posts/5']);
  expect(await inbox.query('select from posts')).toEqual([]);
  expect(await inbox.query('select last_error from refetches')).toEqual([
    { last_error: 'The forum was asked for post 5, and answered with another.' },
  ]);
});
