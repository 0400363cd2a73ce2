import type { ReadSource } from '@forum-sync/database';
import type { Conversation, Message, Post, Topic, User } from '@forum-sync/event-types';
import type { Category, UserGroup } from '@forum-sync/forum-api';

/** What the vendor answers of a subject of each kind, as its schema returns it. No event speaks of the first two. */
export interface ReadObjects {
  readonly category: Category;
  readonly user_group: UserGroup;
  readonly user: User;
  readonly topic: Topic;
  readonly post: Post;
  readonly conversation: Conversation;
  readonly message: Message;
}

export type ReadKind = keyof ReadObjects;

interface ReadOf<Kind extends ReadKind> {
  readonly subject: { readonly kind: Kind; readonly id: string };
  readonly source: ReadSource;
  /** The call's route: `GET /api/posts/{postId}`. */
  readonly call: string;
  /** Null: the vendor answered 404, so the subject is gone. */
  readonly object: ReadObjects[Kind] | null;
  /** The object's JSON as it was answered; null with the object. */
  readonly body: Buffer | null;
  /** What `readHorizon` said before the request was sent. */
  readonly version: string;
  readonly arrival: string;
  readonly observedAt: Date;
}

/** One subject as it was read over REST. */
export type Read = { [Kind in ReadKind]: ReadOf<Kind> }[ReadKind];
