import { parseEvent } from '@forum-sync/event-types';
import { fixtures } from '@forum-sync/event-types/fixtures';
import { dispatch } from './dispatch.js';

const sighting = { forumId: 1, source: 'webhook', observedAt: new Date(7) } as const;

/** The row of a fixture with some fields of its object changed. */
function rowOf(type: keyof typeof fixtures, change: Record<string, unknown> = {}) {
  const fixture = fixtures[type];
  const read = parseEvent({
    ...fixture,
    data: { object: { ...fixture.data.object, ...change } },
  });
  if (!read.ok) {
    throw new Error(read.detail);
  }
  return dispatch(read.event, sighting);
}

it('makes an observation of the event', () => {
  expect(rowOf('post.deleted')).toMatchObject({
    table: 'posts',
    id: '1341000002',
    observation: { ...sighting, version: '1548', name: 'post.deleted', deletes: true },
  });
});

it.each([
  ['user.created', { birthday: 'May' }],
  ['topic.updated', { poll: { open: true } }],
  ['post.updated', { editedBy: 7 }],
  ['conversation.created', { muted: false }],
  ['message.created', { readBy: [1] }],
] as const)('keeps the fields of %s that have no column', (type, unknown) => {
  expect(rowOf(type, unknown).columns.extra).toEqual(unknown);
});

it('makes null of what is missing, and of a time that is 0', () => {
  expect(
    rowOf('user.updated', { username: null, email: undefined, lastVisitTimestamp: 0 }).columns,
  ).toMatchObject({ username: null, email: null, lastVisitTimestamp: null });
});

it('takes facts where they are said and leaves the others alone', () => {
  expect(rowOf('post.created', { topicId: 5, categoryId: 0 }).facts).toEqual({
    topicId: '5',
    categoryId: null,
  });
  expect(rowOf('message.created').facts).toEqual({ conversationId: undefined });
  expect(rowOf('topic.deleted').facts).toEqual({ postsBuriedAt: sighting.observedAt });
});

it.each(['post.created', 'post.updated', 'post.deleted'] as const)(
  'takes the place of a %s from the topic that it carries, as from one that is read',
  (type) => {
    const topic = { topicId: 42, categoryId: 7, title: 'not the post’s' };
    const row = rowOf(type, { topic });
    expect(row.facts).toEqual({ topicId: '42', categoryId: '7' });
    expect(row.columns.extra).toEqual({});
  },
);

it('reads a topic’s first post in the old form and in the new', () => {
  const firstPost = { postId: 9, message: 'hello' };
  expect(rowOf('topic.created').columns).toMatchObject({ firstPostId: '1341000001' });
  expect(rowOf('topic.created', { firstPostId: undefined, firstPost }).columns).toMatchObject({
    firstPostId: '9',
    firstPost: { postId: '9', message: 'hello' },
  });
});
