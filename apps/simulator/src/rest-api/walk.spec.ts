import { call } from '../../test/call.js';
import type { Forum } from '../index.js';
import { startForum } from '../start-forum.js';

let forum: Forum;
beforeAll(async () => {
  forum = await startForum({ apiLimit: 0 });
});
afterAll(() => forum.stop());

// Every path of contract 4.3 once, in an order in which each finds what it needs.
const CATEGORY = '/categories/830001';
const TOPIC = '/topics/12800001';
const POST = '/posts/1340000002';
const USER = '/users/180001';
const CONVERSATION = '/conversations/52001';
const name = (place: number) => forum.state.users.get(180_000 + place)!.username;

type Step = [method: string, path: string, body: (() => object) | null, answer: object];

const walk: Step[] = [
  ['GET', '/categories', null, { object: 'list', page: 1, total_size: 6, has_more: false }],
  [
    'POST',
    '/categories',
    () => ({ title: 'New', link: 'https://example.com' }),
    { object: 'Category', categoryId: 830_007, linked: 'https://example.com' },
  ],
  ['GET', '/categories/830007', null, { title: 'New' }],
  [
    'POST',
    '/categories/830007',
    () => ({ title: 'Newer', password: 'x' }),
    { title: 'Newer', passwordProtected: true },
  ],
  ['GET', `${CATEGORY}/permissions`, null, { size: 5, total_size: 5 }],
  ['POST', `${CATEGORY}/permissions/60001`, () => ({ viewCategory: false }), { status: 'success' }],
  ['DELETE', '/categories/830007', null, { status: 'success' }],
  ['GET', '/topics', null, { total_size: 40, has_more: true }],
  ['GET', '/topics?categoryId=830001&limit=1', null, { size: 1 }],
  ['GET', '/topics?userId=180001', null, { object: 'list' }],
  [
    'POST',
    '/topics',
    () => ({ title: 'T', content: '<p>C</p>', username: name(1) }),
    { object: 'Topic', topicId: 12_800_041, title: 'T', firstPost: { message: '<p>C</p>' } },
  ],
  ['GET', '/topics/12800041', null, { topicId: 12_800_041, categoryId: 830_001 }],
  [
    'POST',
    '/topics/12800041',
    () => ({ title: 'U', locked: true, pinned: 'true', categoryId: 830_002 }),
    { title: 'U', locked: true, pinned: true, categoryId: 830_002 },
  ],
  ['DELETE', '/topics/12800041', null, { status: 'success' }],
  ['POST', `${USER}/followed_topics`, () => ({ topicIds: [12_800_001] }), { status: 'success' }],
  ['GET', `${TOPIC}/followers`, null, { data: [{ userId: 180_001 }] }],
  ['DELETE', `${USER}/followed_topics`, () => ({ topicIds: [12_800_001] }), { status: 'success' }],
  ['GET', `${TOPIC}/followers`, null, { data: [] }],
  ['GET', '/posts', null, { object: 'list', url: '/v1/api/posts', size: 20, has_more: true }],
  [
    'GET',
    '/posts?topicId=12800001',
    null,
    { data: expect.arrayContaining([expect.objectContaining({ postId: 1_340_000_001 })]) },
  ],
  ['GET', '/posts?userId=180001&categoryId=830001', null, { object: 'list' }],
  [
    'POST',
    '/posts',
    () => ({ content: 'C', username: name(2), topicId: 12_800_001 }),
    { object: 'Post', message: 'C', author: { userId: 180_002 } },
  ],
  ['GET', POST, null, { postId: 1_340_000_002 }],
  ['POST', POST, () => ({ content: 'edited' }), { message: 'edited' }],
  ['GET', `${POST}/edits`, null, { data: [{ object: 'PostEdit', postId: 1_340_000_002 }] }],
  ['DELETE', POST, null, { status: 'success' }],
  ['GET', '/users', null, { total_size: 50 }],
  ['GET', '/users?userGroupId=60003', null, { object: 'list' }],
  [
    'POST',
    '/users',
    () => ({
      username: 'eve',
      password: 'p',
      email: 'Eve@example.net',
      userGroupId: 60_001,
      field102901: 'blue',
      offline: true,
    }),
    {
      object: 'User',
      userId: 180_051,
      userGroups: [60_001],
      invisible: true,
      customFields: [{ profileFieldId: 102_901, value: 'blue' }],
    },
  ],
  ['GET', '/users?email=eve@EXAMPLE.net', null, { data: [{ userId: 180_051 }], has_more: false }],
  ['GET', '/users/180051', null, { username: 'eve', email: 'Eve@example.net' }],
  [
    'POST',
    '/users/180051',
    () => ({ userTitle: 'Queen', userGroups: [60_001, 60_003] }),
    { userTitle: 'Queen', userGroups: [60_001, 60_003] },
  ],
  ['GET', '/usergroups', null, { total_size: 5 }],
  [
    'POST',
    '/usergroups',
    () => ({ title: 'Club', startTopics: true }),
    {
      object: 'UserGroup',
      usergroupId: 60_006,
      title: 'Club',
      startTopics: true,
      viewForum: false,
    },
  ],
  ['GET', '/usergroups/60006', null, { title: 'Club' }],
  [
    'POST',
    '/usergroups/60006',
    () => ({ viewForum: 1 }),
    { title: 'Club', startTopics: true, viewForum: true },
  ],
  [
    'POST',
    '/usergroups/60006/users',
    () => ({
      userIds: [180_051],
      usernames: [name(1)],
      emailAddresses: [forum.state.users.get(180_002)!.email],
    }),
    { status: 'success' },
  ],
  ['GET', '/users?userGroupId=60006', null, { total_size: 3 }],
  [
    'DELETE',
    '/usergroups/60006/users',
    () => ({ userIds: [180_001, 180_002] }),
    { status: 'success' },
  ],
  ['GET', '/users?userGroupId=60006', null, { data: [{ userId: 180_051 }] }],
  ['DELETE', '/usergroups/60006', null, { status: 'success' }],
  ['DELETE', '/users/180051', null, { status: 'success' }],
  [
    'POST',
    '/conversations',
    () => ({ subject: 'S', message: 'M', senderId: 180_001, recipientUsernames: [name(2)] }),
    {
      object: 'Conversation',
      conversationId: 52_021,
      subject: 'S',
      participants: [{ userId: 180_001, isStarter: true }, { userId: 180_002 }],
    },
  ],
  [
    'GET',
    '/conversations?userId=180001',
    null,
    { data: expect.arrayContaining([expect.objectContaining({ conversationId: 52_021 })]) },
  ],
  ['GET', '/conversations/52021', null, { subject: 'S' }],
  [
    'POST',
    '/conversations/52021/messages',
    () => ({ message: 'again', userId: 180_002 }),
    { object: 'Message', messageId: 91_062, message: 'again', sender: { userId: 180_002 } },
  ],
  [
    'GET',
    '/conversations/52021/messages?userId=180001',
    null,
    { data: [{ message: 'again' }, { message: 'M' }] },
  ],
  ['GET', '/conversations/52021/messages/91062', null, { message: 'again' }],
  ['DELETE', '/conversations/52021', null, { status: 'success' }],
  ['GET', `${CONVERSATION}/messages`, null, { total_size: 3 }],
  [
    'POST',
    '/category_moderators',
    () => ({ userId: 180_001, categoryIds: [830_001], editPosts: true }),
    { object: 'Moderator', moderatorId: 7_001, userId: 180_001, editPosts: true },
  ],
  ['GET', '/category_moderators?categoryId=830001', null, { data: [{ moderatorId: 7_001 }] }],
  ['GET', '/category_moderators?categoryId=830002', null, { data: [] }],
  ['GET', '/category_moderators/7001', null, { categoryIds: [830_001] }],
  [
    'POST',
    '/category_moderators/7001',
    () => ({ categoryIds: [830_002], pinTopics: true }),
    { categoryIds: [830_002], editPosts: true, pinTopics: true },
  ],
  ['DELETE', '/category_moderators/7001', null, { status: 'success' }],
  ['GET', '/tags', null, { object: 'list' }],
  ['GET', '/page_views?limit=5', null, { size: 5, total_size: 30, has_more: true }],
  ['GET', '/notifications', null, { object: 'list' }],
];

it.each(walk)('%s %s', async (method, path, body, expected) => {
  const answer = await call(forum, method, path, body?.());
  expect(answer).toMatchObject({ status: 200, json: expected });
});

const GONE = [CATEGORY, TOPIC, POST, USER, '/usergroups/60001', CONVERSATION].map((path) =>
  path.replace(/\d+$/, '4'),
);

it.each(GONE)('GET %s, which does not exist, is answered 404', async (path) => {
  const answer = await call(forum, 'GET', path);
  expect(answer).toMatchObject({
    status: 404,
    json: { status: 'error', error: { param: expect.stringMatching(/Id$/), code: 'not_found' } },
  });
});

const refused: [string, string, object | undefined, string][] = [
  ...GONE.map((path): [string, string, undefined, string] => ['DELETE', path, undefined, 'Id']),
  ['POST', '/topics/4', { title: 'x' }, 'topicId'],
  ['POST', '/posts/4', { content: 'x' }, 'postId'],
  ['POST', POST.replace('2', '3'), { message: 'written under the wrong name' }, 'Id|content'],
  ['POST', '/posts/1340000003', { message: 'the name it is read under' }, 'content'],
  ['POST', '/posts', { content: 'x', username: 'nobody', topicId: 12_800_001 }, 'username'],
  ['POST', '/posts', { content: 'x', topicId: 12_800_001 }, 'username'],
  ['POST', '/topics', { content: 'x', username: 'x' }, 'title'],
  ['POST', '/users', { username: 'x', email: 'x@example.net' }, 'password'],
  ['GET', '/conversations', undefined, 'userId'],
  ['GET', '/posts?limit=none', undefined, 'limit'],
  ['GET', '/posts?page=0', undefined, 'page'],
  ['GET', `${CONVERSATION}/messages/4`, undefined, 'messageId'],
  ['DELETE', '/usergroups/60001', undefined, 'usergroupId'],
  ['POST', '/usergroups/60001/users', {}, 'userIds'],
];

it.each(refused)(
  '%s %s %j is answered 400 and names the parameter',
  async (method, path, body, param) => {
    const answer = await call(forum, method, path, body);
    expect(answer).toMatchObject({
      status: 400,
      json: { status: 'error', error: { param: expect.stringMatching(new RegExp(`(${param})$`)) } },
    });
  },
);

it('the messages of an unknown conversation are answered 404', async () => {
  expect((await call(forum, 'GET', '/conversations/4/messages')).status).toBe(404);
});
