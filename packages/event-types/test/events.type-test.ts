// Checked by the compiler alone (`pnpm typecheck`): what must compile, and what must not.
/* oxlint-disable typescript/no-unnecessary-type-parameters -- claims about types are made with them */
import type { z } from 'zod';
import type {
  EVENT_TYPES,
  eventSchemas,
  eventSubjects,
  EventInput,
  EventOf,
  EventType,
  ForumEvent,
  parseEvent,
  SubjectKind,
  UnreadableReason,
} from '../src/index.js';
import { handleWith, isEvent, isEventType, match, toDate } from '../src/index.js';
import { fixtures, makeEvent } from '../src/fixtures.js';
import type { objectSchemas } from '../src/objects.js';
import type * as made from '../src/types.js';

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles for `true` alone. */
function isTrue<_Claim extends true>(): void {}

type Absent = null | undefined;
type ObjectOf<Type extends EventType> = EventOf<Type>['data']['object'];

isTrue<
  Equal<
    EventType,
    | 'user.created'
    | 'user.approved'
    | 'user.updated'
    | 'user.deleted'
    | 'user.email.verified'
    | 'user.payment.received'
    | 'user.paid_subscription.started'
    | 'user.paid_subscription.ended'
    | 'topic.created'
    | 'topic.updated'
    | 'topic.deleted'
    | 'post.created'
    | 'post.approved'
    | 'post.updated'
    | 'post.deleted'
    | 'conversation.created'
    | 'message.created'
  >
>();
isTrue<Equal<(typeof EVENT_TYPES)[number], EventType>>();
isTrue<Equal<(typeof eventSubjects)[EventType]['kind'], SubjectKind>>();
isTrue<Equal<(typeof eventSubjects)['post.created']['idField'], 'postId'>>();

// The kinds of fields, after reading and before.
isTrue<Equal<ObjectOf<'user.created'>['userId'], string>>();
isTrue<Equal<ObjectOf<'topic.created'>['topicId'], string>>();
isTrue<Equal<ObjectOf<'post.created'>['postId'], string>>();
isTrue<Equal<ObjectOf<'conversation.created'>['conversationId'], string>>();
isTrue<Equal<ObjectOf<'message.created'>['messageId'], string>>();
isTrue<Equal<ObjectOf<'user.created'>['userGroups'], string[] | Absent>>();
isTrue<Equal<ObjectOf<'user.created'>['invisible'], boolean | Absent>>();
isTrue<Equal<ObjectOf<'topic.updated'>['categoryId'], string | Absent>>();
isTrue<Equal<ObjectOf<'topic.updated'>['dateTimestamp'], number | Absent>>();
isTrue<Equal<ObjectOf<'post.deleted'>['topicId'], string | Absent>>();
isTrue<Equal<EventOf<'post.deleted'>['id'], string>>();
isTrue<Equal<EventInput<'post.deleted'>['id'], string | number>>();
isTrue<Equal<ObjectOf<'message.created'>['aFieldOfTomorrow'], unknown>>();

declare const event: ForumEvent;

// `type` narrows `data.object`.
if (event.type === 'topic.created') {
  isTrue<Equal<typeof event.data.object.topicId, string>>();
} else if (event.type === 'conversation.created') {
  event.data.object.participants?.map((participant) => participant.isStarter);
} else {
  // @ts-expect-error in the union of all the others nothing tells what a topic id is
  event.data.object.topicId satisfies string;
}
// @ts-expect-error not an event type
isTrue<Equal<typeof event.type, 'poll.created'>>();

if (isEvent(event, 'post.created')) {
  isTrue<Equal<typeof event.type, 'post.created'>>();
  isTrue<Equal<typeof event.data.object.postId, string>>();
}
// @ts-expect-error not an event type
isEvent(event, 'post.moved');

// A map over all types is complete, or does not compile.
const verbs = {
  'user.created': 1,
  'topic.created': 1,
};
// @ts-expect-error 15 types are missing
verbs satisfies Record<EventType, number>;

// The result of parseEvent is used only after looking at `ok`.
declare const read: ReturnType<typeof parseEvent>;
// @ts-expect-error there may be no event
void read.event;
if (read.ok) {
  isTrue<Equal<typeof read.event, ForumEvent>>();
} else {
  isTrue<Equal<typeof read.reason, UnreadableReason>>();
}
isTrue<
  Equal<
    UnreadableReason,
    | 'shape'
    | 'missing_id'
    | 'missing_type'
    | 'missing_mode'
    | 'missing_api_version'
    | 'missing_data'
    | 'missing_object'
    | 'id'
    | 'unknown_type'
    | 'field'
  >
>();

// Names from outside become event types through the guard alone.
declare const name: string;
// @ts-expect-error any text is no event type
name satisfies EventType;
if (isEventType(name)) {
  name satisfies EventType;
}

// Fixtures have the shape of the wire.
isTrue<Equal<(typeof fixtures)['user.created'], EventInput<'user.created'>>>();
fixtures['topic.created'].data.object.topicId satisfies string | number;

// @ts-expect-error seconds, not text
toDate('1322811119');

// The types that are written out are those that the schemas return.
isTrue<Equal<keyof typeof eventSubjects, EventType>>();
isTrue<Equal<made.Events, { [Type in EventType]: z.output<(typeof eventSchemas)[Type]> }>>();
type Written = {
  User: made.User;
  Topic: made.Topic;
  Post: made.Post;
  Conversation: made.Conversation;
  Message: made.Message;
  Person: made.Person;
  Participant: made.Participant;
  Attachment: made.Attachment;
  FirstPost: made.FirstPost;
  LastPost: made.LastPost;
};
isTrue<
  Equal<Written, { [Name in keyof typeof objectSchemas]: z.output<(typeof objectSchemas)[Name]> }>
>();

// match: complete, each event narrowed, and what it returns is what its functions return.
const matchers = {
  'user.created': (): number => 1,
  'user.approved': (): number => 1,
  'user.updated': (): number => 1,
  'user.deleted': (): number => 1,
  'user.email.verified': (): number => 1,
  'user.payment.received': (): number => 1,
  'user.paid_subscription.started': (): number => 1,
  'user.paid_subscription.ended': (): number => 1,
  'topic.created': (): number => 1,
  'topic.updated': (): number => 1,
  'topic.deleted': (): number => 1,
  'post.created': (): number => 1,
  'post.approved': (): number => 1,
  'post.updated': (): number => 1,
  'post.deleted': (): number => 1,
  'conversation.created': (): number => 1,
};
const told = match(event, {
  ...matchers,
  'message.created': (message) => message.data.object.messageId,
});
isTrue<Equal<typeof told, number | string>>();
// @ts-expect-error message.created is missing
match(event, matchers);
// @ts-expect-error a message has no postId
match(event, { ...matchers, 'message.created': (message) => message.data.object.postId.length });

// handleWith: some types, each event narrowed; undefined for the others.
const handle = handleWith({
  'post.created': (post) => post.data.object.postId,
  'user.deleted': (user) => Promise.resolve(user.data.object.userGroups?.length),
});
isTrue<Equal<ReturnType<typeof handle>, string | Promise<number | undefined> | undefined>>();
// @ts-expect-error not an event type
handleWith({ 'post.moved': () => 1 });

// makeEvent: the event of that type; a misspelt field, a wrong kind and another type do not compile.
isTrue<Equal<ReturnType<typeof makeEvent<'post.created'>>, EventOf<'post.created'>>>();
makeEvent('post.created', { id: '7', data: { object: { author: { username: 'eve' } } } });
// @ts-expect-error postID
makeEvent('post.created', { data: { object: { postID: '7' } } });
// @ts-expect-error ids are text
makeEvent('post.created', { data: { object: { postId: 7 } } });
// @ts-expect-error the type is the first argument
makeEvent('post.created', { type: 'post.deleted' });
