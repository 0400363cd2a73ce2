import { LIST_TABLES } from '@forum-sync/database';
import { dump, type ForumState } from '@forum-sync/simulator';
import type { ForumSync } from '../src/forum-sync.js';

type Fields = Readonly<Record<string, unknown>>;

const KINDS = {
  users: 'user',
  topics: 'topic',
  posts: 'post',
  conversations: 'conversation',
  messages: 'message',
} as const;
const TABLES = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** What changes in the forum without an event: counters, and copies of what stands elsewhere. */
export const DRIFTING = [
  'users.post_count',
  'users.reputation',
  'users.last_visit_timestamp',
  'users.last_post_timestamp',
  'topics.post_count',
  'topics.reply_count',
  'topics.view_count',
  'topics.last_post_id',
  'topics.last_post_timestamp',
  'topics.author_user_id',
  'topics.author_username',
  'posts.category_id',
  'posts.like_count',
  'posts.dislike_count',
  'posts.author_user_id',
  'posts.author_username',
  'conversations.participants',
  'messages.sender_user_id',
  'messages.sender_username',
];

/**
 * In what the tables differ from the forum, field by field; empty where they are equal. Lines such as
 * "posts 1340000005 message".
 *
 * @param ignored columns that are not compared: `users.post_count`
 */
export async function differencesFrom(
  state: ForumState,
  forumSync: ForumSync,
  { tables = TABLES, ignored = [] }: { tables?: typeof TABLES; ignored?: readonly string[] } = {},
): Promise<string[]> {
  const differences: string[] = [];
  for (const table of tables) {
    const { key } = LIST_TABLES[table];
    const rows = new Map(
      (await forumSync.query(`select * from ${table} where deleted_at is null`)).map((row) => [
        String(row[key]),
        row,
      ]),
    );
    for (const object of dump(state, KINDS[table])) {
      const expected = expectedColumns(object as Fields);
      const id = String(expected[key]);
      const row = rows.get(id);
      rows.delete(id);
      if (!row) {
        differences.push(`${table} ${id} is missing`);
        continue;
      }
      for (const [column, value] of Object.entries(expected)) {
        if (!ignored.includes(`${table}.${column}`) && asText(row[column]) !== asText(value)) {
          differences.push(`${table} ${id} ${column}`);
        }
      }
    }
    differences.push(...[...rows.keys()].map((id) => `${table} ${id} is gone there`));
  }
  return differences;
}

/** What the columns of an object should hold; of people and posts inside it, which ones they are. */
function expectedColumns(object: Fields): Fields {
  return Object.assign(
    {},
    ...Object.entries(object)
      .filter(([field]) => field !== 'object')
      .map(([field, value]) => columnsOf(field, value)),
  );
}

function columnsOf(field: string, value: unknown): Fields {
  const inner = (value ?? {}) as Fields;
  switch (field) {
    case 'author':
    case 'sender':
      return {
        [`${field}_user_id`]: inner['userId'] ?? null,
        [`${field}_username`]: inner['username'] ?? null,
      };
    case 'lastPost':
      return {
        last_post_id: inner['postId'],
        last_post_timestamp: time(inner['timestamp']),
      };
    case 'participants':
      return { participants: (value as Fields[]).map(({ userId }) => userId ?? null) };
    default:
      return { [snake(field)]: field.endsWith('Timestamp') ? time(value) : value };
  }
}

function asText(value: unknown): string {
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (Array.isArray(value)) {
    return value.map(asText).join();
  }
  if (typeof value === 'object' && value !== null) {
    const { userId, id } = value as Fields;
    return asText(userId ?? id);
  }
  return value === null || value === undefined ? 'null' : `${value as string | number | boolean}`;
}

function time(seconds: unknown): Date | null {
  return seconds ? new Date(Number(seconds) * 1_000) : null;
}

function snake(name: string): string {
  return name === 'URL' ? 'url' : name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
