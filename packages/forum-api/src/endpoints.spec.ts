import { fixtures } from '@forum-sync/event-types/fixtures';
import { json, quick, startServer } from '../test/start-server.js';
import { createForumApi, type ForumApi } from './create-forum-api.js';

const user = fixtures['user.created'].data.object;
const topic = fixtures['topic.created'].data.object;
const post = fixtures['post.created'].data.object;
const conversation = fixtures['conversation.created'].data.object;
const message = fixtures['message.created'].data.object;
const category = { object: 'Category', categoryId: 7, title: 'General', parentId: 0, tomorrow: 1 };
const group = { usergroupId: 5, title: 'Friends', viewForum: true, startTopics: 0 };
const moderator = { moderatorId: 6, categoryId: 7, userId: 181855 };
const status = { status: 'success' };

const listOf = (...data: unknown[]) => ({ object: 'list', data, page: 1, has_more: false });

async function items<Item>(all: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of all) {
    found.push(item);
  }
  return found;
}

type Row = [
  name: string,
  call: (api: ForumApi) => Promise<unknown>,
  request: string,
  sent: unknown,
  answer: unknown,
  result: unknown,
];

const newUser = { username: 'amy', password: 'pw', email: 'amy@example.org' };

// Every endpoint of contract 4.3: what is called, what arrives, what is answered, what comes out.
// prettier-ignore
const rows: Row[] = [
  ['categories.list', (api) => items(api.categories.list()), 'GET /categories?limit=100&page=1', '', listOf(category), [{ ...category, categoryId: '7', parentId: null }]],
  ['categories.get', (api) => api.categories.get('7'), 'GET /categories/7', '', category, { categoryId: '7', tomorrow: 1 }],
  ['categories.create', (api) => api.categories.create({ title: 'T', parentId: '3', linked: 'https://x.example' }), 'POST /categories', { title: 'T', parentId: 3, linked: 'https://x.example' }, category, { categoryId: '7' }],
  ['categories.update', (api) => api.categories.update('7', { locked: true }), 'POST /categories/7', { locked: true }, category, { title: 'General' }],
  ['categories.delete', (api) => api.categories.delete('7'), 'DELETE /categories/7', '', status, status],
  ['categories.permissions.list', (api) => items(api.categories.permissions.list('7')), 'GET /categories/7/permissions?limit=100&page=1', '', { data: [{ anything: [1] }] }, [{ anything: [1] }]],
  ['categories.permissions.update', (api) => api.categories.permissions.update('7', '5', { startTopics: false }), 'POST /categories/7/permissions/5', { startTopics: false }, status, status],
  ['topics.list', (api) => items(api.topics.list({ categoryId: '7', userId: '9', sort: 'x', limit: 3 })), 'GET /topics?categoryId=7&userId=9&sort=x&limit=3&page=1', '', listOf(topic), [{ topicId: '12800001' }]],
  ['topics.get', (api) => api.topics.get('12800001'), 'GET /topics/12800001', '', topic, { topicId: '12800001', author: { userId: '181855' } }],
  ['topics.create', (api) => api.topics.create({ title: 'T', content: '<p>x', username: 'amy', categoryId: '7' }), 'POST /topics', { title: 'T', content: '<p>x', username: 'amy', categoryId: 7 }, topic, { lastPost: { postId: '1341000001' } }],
  ['topics.update', (api) => api.topics.update('1', { pinned: true, categoryId: '8' }), 'POST /topics/1', { pinned: true, categoryId: 8 }, topic, { title: 'Welcome to the forum' }],
  ['topics.delete', (api) => api.topics.delete('1'), 'DELETE /topics/1', '', status, status],
  ['topics.followers', (api) => items(api.topics.followers('1')), 'GET /topics/1/followers?limit=100&page=1', '', listOf({ userId: 5 }), [{ userId: 5 }]],
  ['posts.list', (api) => items(api.posts.list({ topicId: '1', expand: ['Topic', 'Category'], sort: 'latest', startPage: 4 })), 'GET /posts?topicId=1&expand=Topic&expand=Category&sort=latest&limit=100&page=4', '', listOf({ ...post, topic }), [{ postId: '1341000002', topic }]],
  ['posts.get', (api) => api.posts.get('1341000002', { expand: ['Topic'] }), 'GET /posts/1341000002?expand=Topic', '', post, { postId: '1341000002', pending: true }],
  ['posts.create', (api) => api.posts.create({ topicId: '9007199254740993', content: 'ä', username: 'amy' }), 'POST /posts', { topicId: '9007199254740993', content: 'ä', username: 'amy' }, post, { postId: '1341000002' }],
  ['posts.update', (api) => api.posts.update('2', { content: 'x', username: 'amy' }), 'POST /posts/2', { content: 'x', username: 'amy' }, post, { postId: '1341000002' }],
  ['posts.delete', (api) => api.posts.delete('2'), 'DELETE /posts/2', '', status, status],
  ['posts.edits', (api) => items(api.posts.edits('2')), 'GET /posts/2/edits?limit=100&page=1', '', listOf({ x: 1 }), [{ x: 1 }]],
  ['users.list', (api) => items(api.users.list({ userGroupId: '5' })), 'GET /users?userGroupId=5&limit=100&page=1', '', listOf(user), [{ userId: '181855', userGroups: ['7440', '2452', '52423'] }]],
  ['users.get', (api) => api.users.get('181855'), 'GET /users/181855', '', user, { username: 'john' }],
  ['users.findByEmail', (api) => api.users.findByEmail('a+b@example.org'), 'GET /users?email=a%2Bb%40example.org', '', listOf({ ...user, email: 'A+B@example.org' }), { userId: '181855' }],
  ['users.create', (api) => api.users.create({ ...newUser, userGroups: ['5', '6'], field102901: 'blue' }), 'POST /users', { ...newUser, userGroups: [5, 6], field102901: 'blue' }, user, { userId: '181855' }],
  ['users.update', (api) => api.users.update('181855', { offline: true, userGroupId: '5', customFields: [{ profileFieldId: '4', value: 'v' }] }), 'POST /users/181855', { offline: true, userGroupId: 5, customFields: [{ profileFieldId: 4, value: 'v' }] }, user, { userId: '181855' }],
  ['users.delete', (api) => api.users.delete('181855'), 'DELETE /users/181855', '', status, status],
  ['users.followedTopics.add', (api) => api.users.followedTopics.add('1', ['2', '3']), 'POST /users/1/followed_topics', { topicIds: [2, 3] }, status, status],
  ['users.followedTopics.remove', (api) => api.users.followedTopics.remove('1', ['2']), 'DELETE /users/1/followed_topics', { topicIds: [2] }, [], []],
  ['userGroups.list', (api) => items(api.userGroups.list()), 'GET /usergroups?limit=100&page=1', '', listOf(group), [{ usergroupId: '5', viewForum: true, startTopics: false }]],
  ['userGroups.get', (api) => api.userGroups.get('5'), 'GET /usergroups/5', '', group, { title: 'Friends' }],
  ['userGroups.create', (api) => api.userGroups.create({ title: 'T', postPolls: true }), 'POST /usergroups', { title: 'T', postPolls: true }, group, { usergroupId: '5' }],
  ['userGroups.update', (api) => api.userGroups.update('5', { viewForum: false }), 'POST /usergroups/5', { viewForum: false }, group, { usergroupId: '5' }],
  ['userGroups.delete', (api) => api.userGroups.delete('5'), 'DELETE /usergroups/5', '', status, status],
  ['userGroups.members.add', (api) => api.userGroups.members.add('5', { userIds: ['1', '2'] }), 'POST /usergroups/5/users', { userIds: [1, 2] }, status, status],
  ['userGroups.members.remove', (api) => api.userGroups.members.remove('5', { emailAddresses: ['a@example.org'] }), 'DELETE /usergroups/5/users', { emailAddresses: ['a@example.org'] }, status, status],
  ['conversations.list', (api) => items(api.conversations.list({ userId: '1' })), 'GET /conversations?userId=1&limit=100&page=1', '', listOf(conversation), [{ conversationId: String(conversation.conversationId) }]],
  ['conversations.get', (api) => api.conversations.get('3'), 'GET /conversations/3', '', conversation, { subject: conversation.subject }],
  ['conversations.create', (api) => api.conversations.create({ subject: 's', message: 'm', recipientUsernames: ['amy'], senderId: '9' }), 'POST /conversations', { subject: 's', message: 'm', recipientUsernames: ['amy'], senderId: 9 }, conversation, { subject: conversation.subject }],
  ['conversations.delete', (api) => api.conversations.delete('3'), 'DELETE /conversations/3', '', status, status],
  ['conversations.messages.list', (api) => items(api.conversations.messages.list('3', { userId: '1' })), 'GET /conversations/3/messages?userId=1&limit=100&page=1', '', listOf(message), [{ messageId: '91001' }]],
  ['conversations.messages.get', (api) => api.conversations.messages.get('3', '91001'), 'GET /conversations/3/messages/91001', '', message, { sender: { userId: '181855' } }],
  ['conversations.messages.create', (api) => api.conversations.messages.create('3', { message: 'm', userId: '1' }), 'POST /conversations/3/messages', { message: 'm', userId: 1 }, message, { messageId: '91001' }],
  ['moderators.list', (api) => items(api.moderators.list({ categoryId: '7' })), 'GET /category_moderators?categoryId=7&limit=100&page=1', '', listOf(moderator), [{ moderatorId: '6', userId: '181855' }]],
  ['moderators.get', (api) => api.moderators.get('6'), 'GET /category_moderators/6', '', moderator, { categoryId: '7' }],
  ['moderators.create', (api) => api.moderators.create({ userId: '1', categoryIds: ['7', '8'], editPosts: true }), 'POST /category_moderators', { userId: 1, categoryIds: [7, 8], editPosts: true }, moderator, { moderatorId: '6' }],
  ['moderators.update', (api) => api.moderators.update('6', { lockTopics: false }), 'POST /category_moderators/6', { lockTopics: false }, moderator, { moderatorId: '6' }],
  ['moderators.delete', (api) => api.moderators.delete('6'), 'DELETE /category_moderators/6', '', status, status],
  ['tags.list', (api) => items(api.tags.list()), 'GET /tags?limit=100&page=1', '', listOf({ t: 1 }), [{ t: 1 }]],
  ['pageViews.list', (api) => items(api.pageViews.list()), 'GET /page_views?limit=100&page=1', '', listOf({ t: 1 }, { t: 1 }), [{ t: 1 }, { t: 1 }]],
  ['notifications.list', (api) => items(api.notifications.list()), 'GET /notifications?limit=100&page=1', '', listOf({ t: 1 }), [{ t: 1 }]],
];

it.each(rows)('%s', async (_name, call, request, sent, reply, result) => {
  await using server = await startServer(json(reply));
  await expect(call(createForumApi(quick(server.baseUrl)))).resolves.toMatchObject(Object(result));
  expect(server.seen).toHaveLength(1);
  const [{ method, url, headers, body }] = server.seen as [(typeof server.seen)[0]];
  expect(`${method} ${url}`).toBe(request.replace(' /', ' /v1/api/'));
  expect(body === '' ? '' : JSON.parse(body)).toEqual(sent);
  expect(headers).toMatchObject({
    'x-api-key': 'a-key',
    accept: 'application/json',
    'accept-encoding': 'identity',
  });
  expect(headers['content-type']).toBe(sent === '' ? undefined : 'application/json');
  expect(headers).not.toHaveProperty('x-api-username');
  expect(headers).not.toHaveProperty('x-api-email');
});

function functionNames(members: object): string[] {
  return Object.entries(members).flatMap(([name, member]) =>
    typeof member === 'function'
      ? [name]
      : functionNames(Object(member)).map((n) => `${name}.${n}`),
  );
}

it('the table has every function of the client', () => {
  const api = createForumApi(quick('http://localhost'));
  expect(functionNames(api).toSorted()).toEqual(rows.map(([name]) => name).toSorted());
});

it('acts as somebody, in UTF-8', async () => {
  await using server = await startServer(json(user));
  const acting = { username: 'Žofie', email: 'ž@example.org' };
  await createForumApi({ ...quick(server.baseUrl), ...acting }).users.get('1');
  const { headers } = server.seen[0]!;
  const utf8 = (name: string) => Buffer.from(String(headers[name]), 'latin1').toString('utf8');
  expect(utf8('x-api-username')).toBe('Žofie');
  expect(utf8('x-api-email')).toBe('ž@example.org');
});

it('keeps ids beyond 2^53 digit by digit', async () => {
  await using server = await startServer((response) => {
    response.end(
      '{"postId":9007199254740993,"topicId":9007199254740995,"unknownId":9007199254740997}',
    );
  });
  const read = await createForumApi(quick(server.baseUrl)).posts.get('9007199254740993');
  expect(server.seen[0]!.url).toBe('/v1/api/posts/9007199254740993');
  expect(read).toEqual({
    postId: '9007199254740993',
    topicId: '9007199254740995',
    unknownId: '9007199254740997',
  });
});

describe('findByEmail', () => {
  const found = async (...data: unknown[]) => {
    await using server = await startServer(json(listOf(...data)));
    return (await createForumApi(quick(server.baseUrl)).users.findByEmail('amy@example.org'))
      ?.userId;
  };
  it('takes nobody but the owner of the address, also where the filter is ignored', async () => {
    const [john, amy] = [user, { userId: 4, email: 'Amy@Example.org' }];
    await expect(found(john, amy)).resolves.toBe('4');
    await expect(found(john)).resolves.toBeUndefined();
    await expect(found()).resolves.toBeUndefined();
  });
  it('takes a user without an address only alone', async () => {
    await expect(found({ userId: 4 })).resolves.toBe('4');
    await expect(found({ userId: 4 }, { userId: 5 })).resolves.toBeUndefined();
  });
});
