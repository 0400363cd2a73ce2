import type { LoggedRead } from '@forum-sync/database';
import {
  conversationSchema,
  messageSchema,
  postSchema,
  readJson,
  topicSchema,
  userSchema,
} from '@forum-sync/event-types';
import { categorySchema, userGroupSchema } from '@forum-sync/forum-api';
import type { Read, ReadKind, ReadObjects } from '../projecting/read.js';
import type { z } from 'zod';

const schemas = {
  category: categorySchema,
  user_group: userGroupSchema,
  user: userSchema,
  topic: topicSchema,
  post: postSchema,
  conversation: conversationSchema,
  message: messageSchema,
} satisfies { [Kind in ReadKind]: z.ZodType<ReadObjects[Kind]> };

/**
 * A kept read as it was when it was made: its bytes as the object that they say.
 *
 * @throws when they say it no longer: a schema became narrower than what was kept by it
 */
export function readKeptObject(kept: LoggedRead): Read {
  const { kind, id } = kept.subject;
  if (!(kind in schemas)) {
    throw new Error(`read ${kept.id} is of the unknown kind ${kind}`);
  }
  return { ...kept, subject: { kind, id }, object: kept.body && objectOf(kept, kept.body) } as Read;
}

function objectOf({ id, subject: { kind } }: LoggedRead, body: Buffer): ReadObjects[ReadKind] {
  const json = readJson(body);
  const read = json.ok && schemas[kind as keyof typeof schemas].safeParse(json.value);
  if (!read || !read.success) {
    throw new Error(`read ${id} holds no ${kind} that this version can read`);
  }
  return read.data;
}
