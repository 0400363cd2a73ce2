// What a consumer could write for this version. Each release keeps a copy, which must compile for ever
// (or until a major version). So: add to it what is new, take nothing out.
import {
  createdAt,
  EVENT_TYPES,
  type EventInput,
  type EventOf,
  eventSchemas,
  eventSubjects,
  type EventType,
  type ForumEvent,
  handleWith,
  isEvent,
  isEventType,
  type JsonRead,
  match,
  parseEvent,
  readJson,
  sameJson,
  toDate,
  toUnixSeconds,
  type UnreadableEvent,
  type User,
} from '@forum-sync/event-types';
import { fixtures, makeEvent } from '@forum-sync/event-types/fixtures';
import { jsonSchemas } from '@forum-sync/event-types/json-schema';
import type * as now from '@forum-sync/event-types/types';
import type * as then from '../src/made/types.js';

// Code that was written with the types of then takes every event of now.
declare const events: now.Events;
events satisfies then.Events;

export function read(bytes: Uint8Array): ForumEvent | string {
  const json: JsonRead = readJson(bytes);
  if (!json.ok) {
    return `${json.reason}: ${json.detail}`;
  }
  const result: { ok: true; event: ForumEvent } | UnreadableEvent = parseEvent(json.value);
  return result.ok ? result.event : `${result.reason} at ${result.path}: ${result.detail}`;
}

export const handle: (event: ForumEvent) => Promise<string> | Date | null | undefined = handleWith({
  'user.created': (event) => Promise.resolve(event.data.object.userId),
  'post.created': (event: EventOf<'post.created'>) => createdAt(event),
});

export const subject = (event: ForumEvent): string =>
  match(event, {
    'user.created': ({ data }) => data.object.userId,
    'user.approved': ({ data }) => data.object.userId,
    'user.updated': ({ data }) => data.object.userId,
    'user.deleted': ({ data }) => data.object.userId,
    'user.email.verified': ({ data }) => data.object.userId,
    'user.payment.received': ({ data }) => data.object.userId,
    'user.paid_subscription.started': ({ data }) => data.object.userId,
    'user.paid_subscription.ended': ({ data }) => data.object.userId,
    'topic.created': ({ data }) => data.object.topicId,
    'topic.updated': ({ data }) => data.object.topicId,
    'topic.deleted': ({ data }) => data.object.topicId,
    'post.created': ({ data }) => data.object.postId,
    'post.approved': ({ data }) => data.object.postId,
    'post.updated': ({ data }) => data.object.postId,
    'post.deleted': ({ data }) => data.object.postId,
    'conversation.created': ({ data }) => data.object.conversationId,
    'message.created': ({ data }) => data.object.messageId,
  });

export function names(event: ForumEvent): (string | null | undefined)[] {
  const user: User | null = isEvent(event, 'user.updated') ? event.data.object : null;
  const person = isEvent(event, 'post.created') ? event.data.object.author : null;
  return [user?.username, user?.name, person?.username, person?.displayNameAndUsername];
}

export const joined: Date | null = toDate(
  makeEvent('user.created', { id: '7', data: { object: { joinDateTimestamp: 1 } } }).data.object
    .joinDateTimestamp,
);
export const sent: EventInput<'topic.created'> = fixtures['topic.created'];
export const same: boolean = sameJson(sent, jsonSchemas['topic.created']);
export const seconds: number = toUnixSeconds(joined);
export const types: readonly EventType[] = EVENT_TYPES.filter((type) => isEventType(type));
export const idField: 'postId' = eventSubjects['post.created'].idField;
export const parsed: EventOf<'post.created'> = eventSchemas['post.created'].parse({});
