import { fixtures } from '@forum-sync/event-types/fixtures';
import { inboxUnderTest, type InboxUnderTest } from './inbox-under-test.js';

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(() => inbox.clear());

const author = {
  userId: 181855,
  username: 'renamed',
  name: 'somebody else',
  email: 'new@test.com',
};

it('makes no user of the person that another object carries, and changes none', async () => {
  const user = fixtures['user.created'];
  await inbox.receive(
    { id: 1534, type: user.type, object: user.data.object },
    { id: 2000, type: 'post.created', object: { postId: 10, author } },
    { id: 2001, type: 'topic.updated', object: { topicId: 5, author: { ...author, userId: 8 } } },
    {
      id: 2002,
      type: 'message.created',
      object: { messageId: 9, sender: { ...author, userId: 9 } },
    },
    {
      id: 2003,
      type: 'conversation.created',
      object: { conversationId: 3, participants: [{ ...author, userId: 11 }] },
    },
  );
  await inbox.work();
  expect(await inbox.query('select user_id, username, version from users')).toEqual([
    { user_id: '181855', username: user.data.object.username, version: '1534' },
  ]);
  expect(await inbox.query('select author_user_id, author_username, author from posts')).toEqual([
    {
      author_user_id: '181855',
      author_username: 'renamed',
      author: { ...author, userId: '181855' },
    },
  ]);
});

it('makes no post of the first and the last one that a topic carries', async () => {
  const firstPost = { postId: 10, message: 'hello' };
  const lastPost = { postId: 11, timestamp: 1_322_811_119 };
  await inbox.receive({
    id: 1,
    type: 'topic.created',
    object: { topicId: 5, firstPost, lastPost },
  });
  await inbox.work();
  expect(await inbox.query('select * from posts')).toEqual([]);
  expect(await inbox.query('select first_post_id, last_post_id from topics')).toEqual([
    { first_post_id: '10', last_post_id: '11' },
  ]);
});
