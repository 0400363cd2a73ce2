import type { SubjectKind } from '@forum-sync/event-types';
import { conversationObject, messageObject } from '../objects/conversation-object.js';
import { postObject } from '../objects/post-object.js';
import { topicObject } from '../objects/topic-object.js';
import { userObject } from '../objects/user-object.js';
import type { Collection } from './collection.js';
import type { ForumState } from './forum-state.js';

/** With all ids: a comparison needs to know what belongs where, even where the wire does not say it. */
const FORM = { rich: false, parentIds: true };

/** Everything of a kind that exists, as events would send it now, newest first; made one by one. */
export function dump(state: ForumState, kind: SubjectKind): Iterable<object> {
  return DUMPS[kind](state);
}

const DUMPS: Readonly<Record<SubjectKind, (state: ForumState) => Iterable<object>>> = {
  user: ({ users }) => each(users, userObject),
  topic: (state) => each(state.topics, (topic) => topicObject(state, topic, FORM)),
  post: (state) => each(state.posts, (post) => postObject(state, post, FORM)),
  conversation: (state) => each(state.conversations, (one) => conversationObject(state, one, FORM)),
  message: (state) => each(state.messages, (message) => messageObject(state, message, FORM)),
};

function* each<Item extends object>(
  collection: Collection<Item>,
  write: (item: Item) => object,
): Generator<object> {
  for (const id of collection.ids()) {
    yield write(collection.get(id)!);
  }
}
