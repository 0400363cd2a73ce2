import type { EventType } from '@forum-sync/event-types';
import { applied, delivery, quarantined } from './bad-input.js';
import { fresh, sampleWith } from './sample.js';

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

/** Each value in one field of each kind, and the column that it becomes. */
export const fieldValues = readings.flatMap(({ type, field, column, values }) =>
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

/** What is an id of a subject, and what is none. */
export const idsOfSubjects = subjectIds.map(([source, isId]) =>
  delivery(
    `a userId of ${source}`,
    sampleWith(source, { object: { userId: '@' } }),
    isId ? applied : quarantined('field'),
  ),
);
