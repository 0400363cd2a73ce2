import type { EventType } from '@forum-sync/event-types';
import { applied, delivery, quarantined, type BadInput, type Group } from './bad-input.js';
import { fresh, sampleText, sampleWith } from './sample.js';

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

/** What one field of a kind makes of a value as it stands in the JSON text; `refused` where it takes none. */
const refused = Symbol('refused');
type Reading = [source: string, becomes: unknown];

const readings: { type: EventType; field: string; column: string; values: Reading[] }[] = [
  {
    type: 'topic.updated',
    field: 'viewCount',
    column: 'view_count',
    values: [
      ['0', 0],
      ['-0', 0],
      ['"12"', 12],
      ['""', null],
      ['-5', -5],
      ['2147483647', 2147483647],
      ['2147483648', refused],
      ['-2147483649', refused],
      ['1.5', refused],
      ['1.0', 1],
      ['1e3', 1000],
      ['"1e3"', refused],
      ['" 1"', refused],
      ['1e400', null],
      ['9007199254740993', refused],
      ['true', refused],
    ],
  },
  {
    type: 'topic.updated',
    field: 'dateTimestamp',
    column: 'date_timestamp',
    values: [
      ['0', null],
      ['""', null],
      ['1', new Date('1970-01-01T00:00:01Z')],
      ['"1718000000"', new Date('2024-06-10T06:13:20Z')],
      ['253402300799', new Date('9999-12-31T23:59:59Z')],
      ['253402300800', refused],
      ['1718000000000', refused],
      ['-1', refused],
      ['1718000000.5', refused],
      ['"2024-06-10"', refused],
      ['"1718000000 "', refused],
      ['1e400', null],
      ['{}', refused],
      ['false', refused],
    ],
  },
  {
    type: 'topic.updated',
    field: 'locked',
    column: 'locked',
    values: [
      ['true', true],
      ['false', false],
      ['1', true],
      ['0', false],
      ['"1"', true],
      ['"0"', false],
      ['"true"', true],
      ['"false"', false],
      ['""', null],
      ['2', refused],
      ['"TRUE"', refused],
      ['"on"', refused],
      ['[]', refused],
    ],
  },
  {
    type: 'topic.updated',
    field: 'categoryId',
    column: 'category_id',
    values: [
      ['0', null],
      ['"0"', null],
      ['""', null],
      ['"830001"', '830001'],
      ['9007199254740993', '9007199254740993'],
      ['"9223372036854775807"', '9223372036854775807'],
      ['"9223372036854775808"', refused],
      ['-1', refused],
      ['1.5', refused],
      ['1e3', refused],
      ['1.0', refused],
      ['"007"', refused],
      ['"general"', refused],
    ],
  },
  {
    type: 'topic.updated',
    field: 'title',
    column: 'title',
    values: [
      ['""', ''],
      ['0', '0'],
      ['12', '12'],
      ['1.5', '1.5'],
      ['9007199254740993', '9007199254740993'],
      ['1e400', null],
      ['" "', ' '],
      ['true', refused],
      ['{}', refused],
    ],
  },
  {
    type: 'topic.updated',
    field: 'tags',
    column: 'tags',
    values: [
      ['[]', []],
      ['{"a":[1,null]}', { a: [1, null] }],
      ['"red"', 'red'],
      ['false', false],
    ],
  },
  {
    type: 'user.updated',
    field: 'userGroups',
    column: 'user_groups',
    values: [
      ['[]', []],
      ['[1,"2",3]', ['1', '2', '3']],
      ['[0,"",null,5]', ['5']],
      ['[9007199254740993]', ['9007199254740993']],
      ['[1,[2]]', refused],
      ['[1.5]', refused],
      ['["staff"]', refused],
      ['"1,2"', refused],
      ['1', refused],
    ],
  },
  {
    type: 'user.updated',
    field: 'customFields',
    column: 'custom_fields',
    values: [
      ['[]', []],
      ['[1,"a",null,{"b":[]}]', [1, 'a', null, { b: [] }]],
      ['{}', refused],
    ],
  },
];

const tables = { 'topic.updated': 'topics', 'user.updated': 'users' } as const;
const idFields = { topics: 'topicId', users: 'userId' } as const;

const read = readings.flatMap(({ type, field, column, values }) =>
  values.map(([source, becomes]) => {
    const table = tables[type as keyof typeof tables];
    const id = fresh();
    const body = sampleWith(source, { type, object: { [idFields[table]]: id, [field]: '@' } });
    const name = `${field} ${source}`;
    return becomes === refused
      ? delivery(name, body, quarantined('field'))
      : delivery(
          name,
          body,
          source === '1e400' ? { ...applied, flags: ['number_range'] } : applied,
          {
            row: { table, id: `${id}`, columns: { [column]: becomes } },
          },
        );
  }),
);

const subjectIds: [string, boolean][] = [
  ['9007199254740993', true],
  ['"9223372036854775807"', true],
  ['9223372036854775808', false],
  ['0', false],
  ['"0"', false],
  ['-1', false],
  ['1.5', false],
  ['1e3', false],
  ['"1e3"', false],
  ['"007"', false],
  ['" 7"', false],
  ['""', false],
  ['true', false],
  ['[]', false],
];

const within: [string, EventType, Record<string, unknown>, boolean][] = [
  ['an author that is null', 'post.created', { author: null }, true],
  ['an author that is empty', 'post.created', { author: {} }, true],
  ['an author who is a guest', 'post.created', { author: { userId: 0, name: 'Guest' } }, true],
  [
    'an author with fields of tomorrow',
    'post.created',
    { author: { userId: 1, badges: [1] } },
    true,
  ],
  ['an author whose name is a list', 'post.created', { author: { name: [] } }, false],
  ['an author whose id is a word', 'post.created', { author: { userId: 'john' } }, false],
  ['an author without an e-mail', 'post.created', { author: { userId: 1, email: null } }, true],
  ['a first post that is empty', 'topic.created', { firstPost: {} }, true],
  [
    'a first post whose time is a word',
    'topic.created',
    { firstPost: { postTimestamp: 'now' } },
    false,
  ],
  [
    'a last post with postTimestamp instead',
    'topic.created',
    { lastPost: { postTimestamp: 1 } },
    true,
  ],
  ['a last post whose author is a text', 'topic.created', { lastPost: { author: 'john' } }, false],
  ['an attachment that is null', 'post.created', { attachments: [null] }, false],
  ['an attachment that is empty', 'post.created', { attachments: [{}] }, true],
  ['an attachment whose id is a number', 'post.created', { attachments: [{ id: 7 }] }, true],
  [
    'an attachment whose name is an object',
    'post.created',
    { attachments: [{ fileName: {} }] },
    false,
  ],
  ['a participant that is a number', 'conversation.created', { participants: [1] }, false],
  ['a participant that left', 'conversation.created', { participants: [{ active: '0' }] }, true],
  [
    'a participant with -1 unread',
    'conversation.created',
    { participants: [{ unreadCount: -1 }] },
    true,
  ],
  ['no participants', 'conversation.created', { participants: [] }, true],
  ['a sender whose id is 0', 'message.created', { sender: { userId: 0 } }, true],
  [
    'a post with a topic and a category',
    'post.created',
    { topicId: fresh(), categoryId: '5' },
    true,
  ],
  ['a message with a conversation', 'message.created', { conversationId: `${fresh()}` }, true],
  [
    'a list of lists in a field of tomorrow',
    'post.created',
    {
      matrix: [
        [1, 2],
        [3, [4]],
      ],
    },
    true,
  ],
];

export const fields: Group = { title: 'Fields of the wrong kind', inputs: each };
export const values: Group = {
  title: 'Values',
  inputs: [
    ...emptied,
    ...subjectIds.map(([source, isId]) =>
      delivery(
        `a userId of ${source}`,
        sampleWith(source, { object: { userId: '@' } }),
        isId ? applied : quarantined('field'),
      ),
    ),
    ...read,
    ...within.map(([name, type, object, isTaken]) =>
      delivery(name, sampleText({ type, object }), isTaken ? applied : quarantined('field')),
    ),
  ],
};
