import { Controller, Inject } from '@nestjs/common';
import type { Page, Row } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { allowReveal } from '../audit/allow-reveal.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { Serves } from '../operator-api/serves.js';
import type { Who } from '../operator-api/who.js';
import { listRows, type Listing } from './list-rows.js';
import { startsWith } from './starts-with.js';

interface Browse {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly reveal?: boolean | undefined;
  readonly deleted?: boolean | undefined;
}

/** A condition, and its value where it was asked for. */
type Asked = readonly [condition: (parameter: string) => string, value: string | undefined];

/** Of names and titles only the beginning is searched: an index cannot hold endless ones. */
const hasName = (parameter: string) => `lower(left(username, 200)) like ${parameter}`;
/** Its index is by words, and gives no order. */
const hasTitle = (parameter: string) =>
  `to_tsvector('simple', left(title, 2000)) @@ websearch_to_tsquery('simple', ${parameter})`;

/** The five tables as lists. */
@Controller()
export class ForumController {
  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  @Serves('listUsers')
  users(@Call() { query, who }: CallTo<'listUsers'>): Promise<Page<Row>> {
    const named = query.name && startsWith(query.name.toLowerCase());
    return this.#list(who, query, 'users', 'desc', [[hasName, named]]);
  }

  @Serves('listTopics')
  topics(@Call() { query, who }: CallTo<'listTopics'>): Promise<Page<Row>> {
    return this.#list(who, query, 'topics', 'desc', [
      [hasTitle, query.title],
      [(parameter) => `author_user_id = ${parameter}`, query.authorId],
    ]);
  }

  @Serves('listPosts')
  posts(@Call() { query, who }: CallTo<'listPosts'>): Promise<Page<Row>> {
    return this.#list(who, query, 'posts', query.topicId === undefined ? 'desc' : 'asc', [
      [(parameter) => `topic_id = ${parameter}`, query.topicId],
      [(parameter) => `author_user_id = ${parameter}`, query.authorId],
    ]);
  }

  @Serves('listConversations')
  conversations(@Call() { query, who }: CallTo<'listConversations'>): Promise<Page<Row>> {
    return this.#list(who, query, 'conversations', 'desc', []);
  }

  @Serves('listMessages')
  messages(@Call() { query, who }: CallTo<'listMessages'>): Promise<Page<Row>> {
    const order = query.conversationId === undefined ? 'desc' : 'asc';
    return this.#list(who, query, 'messages', order, [
      [(parameter) => `conversation_id = ${parameter}`, query.conversationId],
    ]);
  }

  async #list(
    who: Who,
    query: Browse,
    table: Listing['table'],
    order: Listing['order'],
    asked: readonly Asked[],
  ): Promise<Page<Row>> {
    const given = asked.filter(([, value]) => value !== undefined && value !== '');
    const listing = {
      table,
      order,
      findFirst: given.some(([condition]) => condition === hasTitle),
      conditions: given.map(([condition], index) => condition(`$${index + 1}`)),
      values: given.map(([, value]) => value),
    };
    const reveal = await allowReveal(this.pool, who, query.reveal, `a page of ${table}`);
    return listRows(this.pool, listing, query, reveal);
  }
}
