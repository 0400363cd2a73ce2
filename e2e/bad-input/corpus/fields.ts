import type { EventType } from '@forum-sync/event-types';
import { applied, delivery, quarantined, type BadInput, type Group } from './bad-input.js';
import { fieldValues, idsOfSubjects } from './field-values.js';
import { sampleText } from './sample.js';
import { valuesWithin } from './values-within.js';

type Kind = 'id' | 'reference' | 'count' | 'time' | 'flag' | 'text' | 'list' | 'object';

/** Every field that we know, by the object that has it. */
const objects: { type: EventType; what: string; fields: Partial<Record<Kind, string>> }[] = [
  {
    type: 'user.updated',
    what: 'a user',
    fields: {
      id: 'userId',
      count: 'reputation postCount',
      time: 'joinDateTimestamp lastVisitTimestamp lastPostTimestamp',
      flag: 'allowEmails enableMessages invisible',
      text: 'object username name displayNameAndUsername email userTitle avatarUrl URL signature instantMessagingType instantMessagingId',
      list: 'userGroups customFields',
    },
  },
  {
    type: 'topic.updated',
    what: 'a topic',
    fields: {
      id: 'topicId',
      reference: 'categoryId firstPostId',
      count: 'viewCount postCount replyCount',
      time: 'dateTimestamp',
      flag: 'locked pinned',
      text: 'object title URL',
      object: 'author firstPost lastPost',
    },
  },
  {
    type: 'post.updated',
    what: 'a post',
    fields: {
      id: 'postId',
      reference: 'topicId categoryId',
      count: 'likeCount dislikeCount attachmentCount',
      time: 'postTimestamp',
      flag: 'pending',
      text: 'object message URL',
      list: 'attachments',
      object: 'author',
    },
  },
  {
    type: 'conversation.created',
    what: 'a conversation',
    fields: {
      id: 'conversationId',
      time: 'dateTimestamp',
      text: 'object subject',
      list: 'participants',
    },
  },
  {
    type: 'message.created',
    what: 'a message',
    fields: {
      id: 'messageId',
      reference: 'conversationId',
      time: 'dateTimestamp',
      text: 'object message',
      list: 'attachments',
      object: 'sender',
    },
  },
];

/** A value of the wrong kind, for each kind. */
const wrongFor: Record<Kind, [string, unknown]> = {
  id: ['an object', {}],
  reference: ['true', true],
  count: ['a word', 'many'],
  time: ['a date in words', '2024-06-10T06:13:20Z'],
  flag: ['the word yes', 'yes'],
  text: ['a list', ['x']],
  list: ['an object', {}],
  object: ['a list', []],
};

const names = (fields: string) => fields.split(' ');
const each = objects.flatMap(({ type, what, fields }) =>
  Object.entries(fields).flatMap(([kind, ofKind]) =>
    names(ofKind).map((field): BadInput => {
      const [wrong, value] = wrongFor[kind as Kind];
      const body = sampleText({ type, object: { [field]: value } });
      return delivery(`${what} whose ${field} is ${wrong}`, body, quarantined('field'));
    }),
  ),
);

const allOptional = (fields: Partial<Record<Kind, string>>, value: null | undefined) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([kind]) => kind !== 'id')
      .flatMap(([, ofKind]) => names(ofKind).map((field) => [field, value])),
  );
const emptied = objects.flatMap(({ type, what, fields }) => [
  delivery(
    `${what} with nothing but its id`,
    sampleText({ type, object: allOptional(fields, undefined) }),
    applied,
  ),
  delivery(
    `${what} with null in every field but its id`,
    sampleText({ type, object: allOptional(fields, null) }),
    applied,
  ),
  delivery(
    `${what} without its id`,
    sampleText({ type, object: { [fields.id ?? '']: undefined } }),
    quarantined('field'),
  ),
  delivery(
    `${what} whose id is null`,
    sampleText({ type, object: { [fields.id ?? '']: null } }),
    quarantined('field'),
  ),
]);

export const fields: Group = { title: 'Fields of the wrong kind', inputs: each };
export const values: Group = {
  title: 'Values',
  inputs: [...emptied, ...idsOfSubjects, ...fieldValues, ...valuesWithin],
};
