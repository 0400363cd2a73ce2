import { Injectable } from '@nestjs/common';
import { match, type EventOf, type ForumEvent } from '@forum-sync/event-types';

type UserEvent = Extract<ForumEvent, { type: `user.${string}` }>;
type TopicEvent = EventOf<'topic.created' | 'topic.updated' | 'topic.deleted'>;
type PostEvent = EventOf<'post.created' | 'post.approved' | 'post.updated' | 'post.deleted'>;

/** One line for each event. With a new event type it does not compile until it has a line for that. */
@Injectable()
export class ActivityService {
  readonly lines: string[] = [];

  tell(event: ForumEvent): void {
    this.lines.push(lineOf(event));
  }
}

function lineOf(event: ForumEvent): string {
  return match(event, {
    'user.created': user,
    'user.approved': user,
    'user.updated': user,
    'user.deleted': user,
    'user.email.verified': user,
    'user.payment.received': user,
    'user.paid_subscription.started': user,
    'user.paid_subscription.ended': user,
    'topic.created': topic,
    'topic.updated': topic,
    'topic.deleted': topic,
    'post.created': post,
    'post.approved': post,
    'post.updated': post,
    'post.deleted': post,
    'conversation.created': ({ data }) => `conversation ${data.object.conversationId} begins`,
    'message.created': ({ data }) => `message ${data.object.messageId} is sent`,
  });
}

const user = ({ type, data }: UserEvent) => `${type}: user ${data.object.userId}`;
const topic = ({ type, data }: TopicEvent) => `${type}: topic ${data.object.topicId}`;
const post = ({ type, data }: PostEvent) => `${type}: post ${data.object.postId}`;
