import { fixtures } from '@forum-sync/event-types/fixtures';
import { inboxUnderTest, type InboxUnderTest, type Sent } from './inbox-under-test.js';

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(() => inbox.clear());

const doubts = () =>
  inbox.query('select subject_kind, subject_id, reason, event_log_id from doubts order by 1, 2, 3');
const settle = async (...events: Sent[]) => {
  await inbox.receive(...events);
  await inbox.work();
};
const topic = (id: number, title = 'a'): Sent => ({
  id,
  type: 'topic.updated',
  object: { topicId: 5, title },
});

it('is in no doubt of what came in order and says enough', async () => {
  await settle(topic(1), topic(2), {
    id: 3,
    type: 'post.created',
    object: { postId: 10, topicId: 5 },
  });
  expect(await doubts()).toEqual([]);
});

it('doubts a subject whose events came out of order, once', async () => {
  await settle(topic(3), topic(1), topic(2));
  expect(await doubts()).toEqual([
    { subject_kind: 'topic', subject_id: '5', reason: 'out_of_order', event_log_id: '3' },
  ]);
});

it.each(['event_id', 'arrival'])(
  'is in no doubt of what came in order and was overtaken by another worker, in the order by %s',
  async (order) => {
    await inbox.query(`update forums set event_order = '${order}'`);
    await inbox.receive(topic(1), topic(2));
    await inbox.query(`update inbox set due_at = now() + interval '1 hour' where id = 1`);
    await inbox.work();
    await inbox.query('update inbox set due_at = now()');
    await inbox.work();
    expect(await inbox.query('select state from outcomes order by id')).toEqual([
      { state: 'stale' },
      { state: 'applied' },
    ]);
    expect(await doubts()).toEqual([]);
    await inbox.query('update forums set event_order = default');
  },
);

it.each([
  { settledFirst: 2, late: '3' },
  { settledFirst: 4, late: '3' },
])('doubts what came late, also where event $settledFirst is settled first', async (told) => {
  await inbox.receive(topic(3), topic(6), topic(5), topic(7));
  await inbox.query(
    `update inbox set due_at = now() + interval '1 hour' where id <> ${told.settledFirst}`,
  );
  await inbox.work();
  for (const id of [1, 2, 3, 4]) {
    await inbox.query(`update inbox set due_at = now() where id = ${id}`);
    await inbox.work();
  }
  expect(await doubts()).toMatchObject([{ reason: 'out_of_order', event_log_id: told.late }]);
});

it('doubts a delete that says nothing but the id', async () => {
  await settle(
    { id: 1, type: 'user.deleted', object: { userId: 7 } },
    { id: 2, type: 'user.deleted', object: { userId: 8, username: 'john' } },
  );
  expect(await doubts()).toEqual([
    { subject_kind: 'user', subject_id: '7', reason: 'stub', event_log_id: '1' },
  ]);
});

describe('of a user', () => {
  const { object: john } = fixtures['user.created'].data;
  const { userId, username, email, userGroups, postCount } = john;
  const partial = { userId, email };
  const inDoubt = (event_log_id: string) => [
    { subject_kind: 'user', subject_id: `${userId}`, reason: 'stub', event_log_id },
  ];

  it.each(['user.created', 'user.approved', 'user.updated', 'user.email.verified'])(
    'doubts a %s that lacks what every user has',
    async (type) => {
      await settle(
        { id: 1, type: 'user.created', object: john },
        { id: 2, type, object: { object: 'User', ...partial } },
      );
      expect(await doubts()).toEqual(inDoubt('2'));
    },
  );

  it.each([
    'user.payment.received',
    'user.paid_subscription.started',
    'user.paid_subscription.ended',
  ])('leaves the row alone where a %s is about something else', async (type) => {
    await settle(
      { id: 1, type: 'user.created', object: john },
      { id: 2, type, object: { object: 'Payment', paymentId: 9, userId, amount: '5.00' } },
      { id: 3, type, object: { object: 'Subscription', userId } },
      { id: 4, type, object: { ...partial, username } },
    );
    expect(await inbox.query('select username, email, signature, post_count from users')).toEqual([
      { username, email, signature: john.signature, post_count: postCount },
    ]);
    const states = await inbox.query(
      'select state, reason, subject_id from outcomes where id > 1 order by id',
    );
    const aside = { state: 'quarantined', reason: 'shape', subject_id: null };
    expect(states).toEqual([aside, aside, aside]);
    expect(await doubts()).toEqual([]);
  });

  it.each(['user.payment.received', 'user.paid_subscription.ended'])(
    'doubts a %s that calls itself a user and lacks what every user has',
    async (type) => {
      await settle({ id: 1, type, object: { object: 'User', ...partial } });
      expect(await doubts()).toEqual(inDoubt('1'));
    },
  );

  it('is in no doubt of one that has it, be it empty', async () => {
    await settle(
      { id: 1, type: 'user.created', object: john },
      { id: 2, type: 'user.updated', object: { userId, username, email, userGroups, postCount } },
      {
        id: 3,
        type: 'user.email.verified',
        object: { userId, username: '', email: '', userGroups: [], postCount: 0 },
      },
    );
    expect(await doubts()).toEqual([]);
  });
});

it('doubts posts without a topic and messages without a conversation', async () => {
  await settle(
    { id: 1, type: 'post.created', object: { postId: 10 } },
    { id: 2, type: 'post.created', object: { postId: 11, topicId: 5 } },
    { id: 3, type: 'post.updated', object: { postId: 11 } },
    { id: 4, type: 'message.created', object: { messageId: 20 } },
  );
  expect(await doubts()).toEqual([
    { subject_kind: 'message', subject_id: '20', reason: 'no_conversation', event_log_id: '4' },
    { subject_kind: 'post', subject_id: '10', reason: 'no_topic', event_log_id: '1' },
  ]);
});

it('is in no doubt of a post that carries its topic whole', async () => {
  const object = { postId: 10, topic: { topicId: 42, categoryId: 7 } };
  await settle({ id: 1, type: 'post.created', object });
  expect(await inbox.query('select topic_id, category_id from posts')).toEqual([
    { topic_id: '42', category_id: '7' },
  ]);
  expect(await doubts()).toEqual([]);
});

it('keeps the history of a subject: what each event changed, and why one lost', async () => {
  await settle(topic(1, 'first'), topic(4, 'second'), topic(2, 'late'), topic(5, 'second'));
  expect(
    await inbox.query(
      `select event.event_id, outcome.state, outcome.changed, outcome.detail
       from outcomes as outcome join events as event using (id)
       where outcome.subject_kind = 'topic' and outcome.subject_id = 5 order by id`,
    ),
  ).toEqual([
    { event_id: '1', state: 'applied', changed: null, detail: null },
    { event_id: '4', state: 'applied', changed: ['title'], detail: null },
    {
      event_id: '2',
      state: 'stale',
      changed: null,
      detail: 'the row already holds topic.updated, event id 4',
    },
    { event_id: '5', state: 'applied', changed: [], detail: null },
  ]);
});
