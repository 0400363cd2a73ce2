import type { ForumState } from '../state/forum-state.js';
import type { ObjectForm, ObjectOf } from './object-of.js';

type Person = NonNullable<ObjectOf<'post.created'>['author']>;

/** Somebody inside another object. Of a deleted user the name alone is left (contract 3.1). */
export function personObject(state: ForumState, userId: number, { rich }: ObjectForm): Person {
  const user = state.users.recall(userId);
  if (!user || !state.users.has(userId)) {
    return { name: user?.username ?? 'Guest', avatarUrl: '' };
  }
  const { username, avatarUrl } = user;
  return {
    userId,
    username,
    avatarUrl,
    ...(rich && {
      name: user.name,
      email: user.email,
      userTitle: user.userTitle,
      postCount: user.postCount,
      joinDateTimestamp: user.joinDateTimestamp,
      displayNameAndUsername: `${user.name} (${username})`,
      URL: `https://forum.example.com/profile/${userId}`,
    }),
  };
}
