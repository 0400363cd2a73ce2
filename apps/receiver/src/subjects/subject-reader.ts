import { Injectable } from '@nestjs/common';
import type { Subject } from '@forum-sync/database';
import { isEventType, type EventType } from '@forum-sync/event-types';
import { MessagesHandler } from '../messages/messages.handler.js';
import { PostsHandler } from '../posts/posts.handler.js';
import { TopicsHandler } from '../topics/topics.handler.js';
import { UsersHandler } from '../users/users.handler.js';
import type { Handler } from './handler.js';

/** Knows which domain's handler reads which type: a closed map, so that a new type does not compile. */
@Injectable()
export class SubjectReader {
  readonly #handlers: Record<EventType, Handler>;

  constructor(
    users: UsersHandler,
    topics: TopicsHandler,
    posts: PostsHandler,
    messages: MessagesHandler,
  ) {
    this.#handlers = {
      'user.created': users,
      'user.approved': users,
      'user.updated': users,
      'user.deleted': users,
      'user.email.verified': users,
      'user.payment.received': users,
      'user.paid_subscription.started': users,
      'user.paid_subscription.ended': users,
      'topic.created': topics,
      'topic.updated': topics,
      'topic.deleted': topics,
      'post.created': posts,
      'post.approved': posts,
      'post.updated': posts,
      'post.deleted': posts,
      'conversation.created': messages,
      'message.created': messages,
    };
  }

  /** Null for a type that we do not know yet: the event is stored all the same. */
  subjectOf(type: string | null, object: unknown): Subject | null {
    return type !== null && isEventType(type) ? this.#handlers[type].subjectOf(object, type) : null;
  }
}
