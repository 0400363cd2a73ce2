import type { ListName } from '@forum-sync/database';
import type { ForumApi, List, ListOptions } from '@forum-sync/forum-api';
import { placedPost } from '../posts/placed-post.js';

/** An item of a list, as its schema reads it. */
export interface ListedItem {
  readonly id: string;
  readonly object: object;
}

/** One page of a list. */
export interface ListedPage {
  readonly items: readonly ListedItem[];
  readonly unreadable: number;
  readonly hasMore: boolean | null;
  readonly totalSize: number | null;
}

/** How a list is read, page by page. */
export interface ListReader {
  /** Whether an item that it does not show is gone. A conversation that everybody has left is in nobody's list. */
  readonly showsAll: boolean;
  /** As it is kept with what was read. */
  readonly route: string;
  /** @param parentId whose list, where there is no list of all */
  read(api: ForumApi, parentId: string, options: ListOptions): Promise<ListedPage>;
}

/** Each list of the vendor's. */
export const listReaders: Readonly<Record<ListName, ListReader>> = {
  categories: {
    showsAll: true,
    route: 'GET /api/categories',
    read: ({ categories }, _parentId, options) =>
      onePage(categories.list(options), ({ categoryId }) => categoryId),
  },
  user_groups: {
    showsAll: true,
    route: 'GET /api/usergroups',
    read: ({ userGroups }, _parentId, options) =>
      onePage(userGroups.list(options), ({ usergroupId }) => usergroupId),
  },
  users: {
    showsAll: true,
    route: 'GET /api/users',
    read: ({ users }, _parentId, options) => onePage(users.list(options), ({ userId }) => userId),
  },
  topics: {
    showsAll: true,
    route: 'GET /api/topics',
    read: ({ topics }, _parentId, options) =>
      onePage(topics.list(options), ({ topicId }) => topicId),
  },
  posts: {
    showsAll: true,
    route: 'GET /api/posts',
    read: ({ posts }, _parentId, options) =>
      onePage(posts.list({ ...options, expand: ['Topic'] }), ({ postId }) => postId, placedPost),
  },
  conversations: {
    showsAll: false,
    route: 'GET /api/conversations',
    read: ({ conversations }, userId, options) =>
      onePage(conversations.list({ ...options, userId }), ({ conversationId }) => conversationId),
  },
  messages: {
    showsAll: true,
    route: 'GET /api/conversations/{conversationId}/messages',
    read: ({ conversations }, conversationId, options) =>
      onePage(
        conversations.messages.list(conversationId, options),
        ({ messageId }) => messageId,
        // Nothing but the list that it is in says where a message belongs.
        (message) => ({ ...message, conversationId }),
      ),
  },
};

async function onePage<Item extends object>(
  list: List<Item>,
  idOf: (item: Item) => string,
  objectOf: (item: Item) => object = (item) => item,
): Promise<ListedPage> {
  const { value } = await list.pages().next();
  if (!value) {
    throw new Error('a list ended before its first page');
  }
  return {
    items: value.items.map((item) => ({ id: idOf(item), object: objectOf(item) })),
    unreadable: value.unreadable.length,
    hasMore: value.hasMore,
    totalSize: value.totalSize,
  };
}
