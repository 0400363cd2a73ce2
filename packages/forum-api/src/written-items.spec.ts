import { fixtures } from '@forum-sync/event-types/fixtures';
import {
  conversationSchema,
  messageSchema,
  postSchema,
  topicSchema,
  userSchema,
} from '@forum-sync/event-types';
import { categorySchema } from './categories.js';
import { moderatorSchema } from './moderators.js';
import { USER_GROUP_RIGHTS } from './user-group-rights.js';
import { userGroupSchema } from './user-groups.js';

// Whoever keeps an item that was read keeps it as JSON: reading that must change nothing.
it.each([
  ['user', userSchema, fixtures['user.created'].data.object],
  ['topic', topicSchema, fixtures['topic.created'].data.object],
  ['post', postSchema, { ...fixtures['post.created'].data.object, likeCount: '', topicId: 0 }],
  ['conversation', conversationSchema, fixtures['conversation.created'].data.object],
  ['message', messageSchema, fixtures['message.created'].data.object],
  ['category', categorySchema, { categoryId: 7, parentId: 0, locked: '1', linked: '', x: [1] }],
  ['user group', userGroupSchema, { usergroupId: '5', viewForum: 1, aNewRight: true }],
  ['moderator', moderatorSchema, { moderatorId: 6, userId: 1, categoryId: '' }],
])('a %s that is written as JSON reads again as the same', (_name, schema, wire) => {
  const once = schema.parse(wire);
  expect(Object.keys(once).toSorted()).toEqual(Object.keys(wire).toSorted());
  expect(schema.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
});

it('knows 35 rights of a group that are read, and 2 that are written', () => {
  expect(new Set(USER_GROUP_RIGHTS).size).toBe(37);
  const group = userGroupSchema.parse({ usergroupId: 1, deleteOwnProfile: '0', voteOnPolls: 1 });
  expect(group).toEqual({ usergroupId: '1', deleteOwnProfile: false, voteOnPolls: true });
});
