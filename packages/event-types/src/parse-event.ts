import { kindOf } from './expected.js';
import {
  eventSchemas,
  eventSubjects,
  type EventType,
  type ForumEvent,
  isEventType,
} from './events.js';
import { isObject } from './is-object.js';
import { eventId } from './readers.js';
import type { Subject } from './subject.js';

const REQUIRED = ['id', 'type', 'mode', 'api_version', 'data'] as const;

/** Why a value is no event that we understand: the reason it is quarantined for. */
export type UnreadableReason =
  /** The value, `data` or `data.object` is no object, or `data.object` is not, or not surely, what the type is about. */
  | 'shape'
  /** An envelope field is absent (`object` means `data.object`); for the texts among them also null. */
  | `missing_${(typeof REQUIRED)[number] | 'object'}`
  /** The event's id is there but cannot be read as one. */
  | 'id'
  /** A type that this version does not know; a later one may. */
  | 'unknown_type'
  /** A field does not have its kind. */
  | 'field';

/** A refusal: the reason, the path of the field (empty for the whole), and a sentence without any value. */
export interface UnreadableEvent {
  ok: false;
  reason: UnreadableReason;
  path: string;
  detail: string;
}

/**
 * Reads a JSON value (see `readJson`) as an event. Never throws. The first problem is the one
 * reported; nothing of the value itself is in the report but names of known fields.
 */
export function parseEvent(value: unknown): { ok: true; event: ForumEvent } | UnreadableEvent {
  if (!isObject(value)) {
    return unreadable('shape', '', `expected an event (an object), received ${kindOf(value)}`);
  }
  for (const field of REQUIRED) {
    if (isMissing(field, value[field])) {
      return unreadable(`missing_${field}`, field, absent(value[field]));
    }
  }
  const idRead = eventId.safeParse(value['id']);
  if (!idRead.success) {
    return unreadable('id', 'id', idRead.error.issues[0]!.message);
  }
  const type = value['type'];
  if (typeof type !== 'string') {
    return unreadable('field', 'type', `expected text, received ${kindOf(type)}`);
  }
  if (!isEventType(type)) {
    return unreadable('unknown_type', 'type', 'not an event type that this version knows');
  }
  return checkObject(type, value['data']) ?? parseKnown(type, value);
}

function checkObject(type: EventType, data: unknown): UnreadableEvent | null {
  if (!isObject(data)) {
    return unreadable('shape', 'data', `expected an object, received ${kindOf(data)}`);
  }
  const object = data['object'];
  if (object === undefined) {
    return unreadable('missing_object', 'data.object', absent(object));
  }
  if (!isObject(object)) {
    return unreadable('shape', 'data.object', `expected an object, received ${kindOf(object)}`);
  }
  const { kind, isOne }: Subject = eventSubjects[type];
  const name = object['object'];
  const claimed = typeof name === 'string' ? name.toLowerCase() : kind;
  // Only a known other name counts: what a kind is called is documented of a User alone.
  if (claimed !== kind && KINDS.has(claimed)) {
    return unreadable(
      'shape',
      'data.object',
      `the type is about a ${kind}, the object is a ${claimed}`,
    );
  }
  if (isOne?.(object) === false) {
    return unreadable(
      'shape',
      'data.object',
      `the type is about a ${kind}, and nothing shows that the object is one`,
    );
  }
  return null;
}

const KINDS = new Set<string>(Object.values(eventSubjects).map((subject) => subject.kind));

function parseKnown(
  type: EventType,
  value: unknown,
): { ok: true; event: ForumEvent } | UnreadableEvent {
  const read = eventSchemas[type].safeParse(value);
  if (read.success) {
    return { ok: true, event: read.data };
  }
  const issue = read.error.issues[0]!;
  return unreadable('field', issue.path.join('.'), issue.message);
}

function absent(value: unknown): string {
  return `expected in every event, received ${kindOf(value)}`;
}

/** A null id or data is there, and wrong; a null text is how some senders say that they have none. */
function isMissing(field: (typeof REQUIRED)[number], value: unknown): boolean {
  return value === undefined || (value === null && field !== 'id' && field !== 'data');
}

function unreadable(reason: UnreadableReason, path: string, problem: string): UnreadableEvent {
  return { ok: false, reason, path, detail: path === '' ? problem : `${path}: ${problem}` };
}
