export { createdAt } from './created-at.js';
export type { EventInput, EventOf, EventType, ForumEvent } from './events.js';
export { EVENT_TYPES, eventSchemas, eventSubjects, isEventType } from './events.js';
export { everyUserHas } from './every-user-has.js';
export { type Handled, type Handlers, handleWith } from './handle-with.js';
export { isEvent } from './is-event.js';
export type { JsonFlag } from './json/json-flag.js';
export { readJson, type JsonRead, type JsonRefusal } from './json/read-json.js';
export { sameJson } from './json/same-json.js';
export { skimJson, type JsonSkim, type Wanted } from './json/skim-json.js';
export type {
  Attachment,
  Conversation,
  Envelope,
  Events,
  FirstPost,
  LastPost,
  Message,
  Participant,
  Person,
  Post,
  SubjectKind,
  Topic,
  User,
} from './made/types.js';
export { match, type Matchers } from './match.js';
export { conversationSchema, messageSchema } from './messages.js';
export { parseEvent, type UnreadableEvent, type UnreadableReason } from './parse-event.js';
export { postSchema } from './posts.js';
export { count, eventId, flag, id, reference, text, unixSeconds } from './readers.js';
export type { Subject } from './subject.js';
export { toDate } from './to-date.js';
export { toUnixSeconds } from './to-unix-seconds.js';
export { topicSchema } from './topics.js';
export { userSchema } from './users.js';
