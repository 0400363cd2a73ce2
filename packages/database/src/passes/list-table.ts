/** The vendor's lists, in the order in which a pass reads them: parents before what belongs to them. */
export const LISTS = [
  'categories',
  'user_groups',
  'users',
  'topics',
  'posts',
  'conversations',
  'messages',
] as const;
export type ListName = (typeof LISTS)[number];

/** Where the items of a list are rows, and by whose rows it is read where there is no list of all. */
export interface ListTable {
  readonly key: string;
  readonly kind: string;
  readonly parent: { readonly table: ListName; readonly key: string } | null;
}

export const LIST_TABLES: Readonly<Record<ListName, ListTable>> = {
  categories: { key: 'category_id', kind: 'category', parent: null },
  user_groups: { key: 'user_group_id', kind: 'user_group', parent: null },
  users: { key: 'user_id', kind: 'user', parent: null },
  topics: { key: 'topic_id', kind: 'topic', parent: null },
  posts: { key: 'post_id', kind: 'post', parent: null },
  conversations: {
    key: 'conversation_id',
    kind: 'conversation',
    parent: { table: 'users', key: 'user_id' },
  },
  messages: {
    key: 'message_id',
    kind: 'message',
    parent: { table: 'conversations', key: 'conversation_id' },
  },
};
