import fc from 'fast-check';

const words = fc.constantFrom('a', 'b', '', '<p>ü</p>');
const counts = fc.integer({ min: -3, max: 3 });
const times = fc.constantFrom(0, 1_700_000_000, 1_718_000_300);
const references = fc.constantFrom(0, 3, 9_007_199_254_740_991);
const people = fc.constantFrom(
  { userId: 1, username: 'a' },
  { userId: 2, username: 'b', avatarUrl: 'https://test.com/2.png' },
  { name: 'a guest' },
);
/** Fields that have no column. */
const unknown = { badge: fc.constantFrom<unknown>('x', { deep: [1, '2', null] }) };

/** Few subjects, so that events meet. */
const SUBJECTS = {
  user: [1, 2],
  topic: [5, 6],
  post: [10, 11, 12],
  conversation: [20, 21],
  message: [30, 31],
};
export type Kind = keyof typeof SUBJECTS;
export const KINDS = Object.keys(SUBJECTS) as Kind[];

/** What no user is without. */
const EVERY_USER_HAS = {
  username: words,
  email: words,
  userGroups: fc.constantFrom([], [7], [7, 8]),
  postCount: counts,
};

const OTHER_FIELDS: Record<Kind, Record<string, fc.Arbitrary<unknown>>> = {
  user: {
    ...EVERY_USER_HAS,
    reputation: counts,
    allowEmails: fc.boolean(),
    lastVisitTimestamp: times,
    customFields: fc.constantFrom([], [{ name: 'town' }]),
    URL: words,
  },
  topic: {
    title: words,
    categoryId: references,
    author: people,
    firstPostId: fc.constantFrom(10, 11),
    dateTimestamp: times,
    viewCount: counts,
    locked: fc.boolean(),
    lastPost: fc.record({ postId: fc.constantFrom(10, 11), timestamp: times, author: people }),
    tags: fc.constantFrom<unknown>(['a'], 'a,b'),
  },
  post: {
    topicId: fc.constantFrom(0, ...SUBJECTS.topic),
    categoryId: references,
    topic: fc.record({ topicId: fc.constantFrom(...SUBJECTS.topic), categoryId: references }),
    message: words,
    author: people,
    postTimestamp: times,
    likeCount: counts,
    pending: fc.boolean(),
    attachments: fc.constantFrom([], [{ id: '1', fileName: 'a%20b.png' }]),
  },
  conversation: {
    subject: words,
    dateTimestamp: times,
    participants: fc.constantFrom([], [{ userId: 1, active: true }, { name: 'gone' }]),
  },
  message: {
    conversationId: fc.constantFrom(0, ...SUBJECTS.conversation),
    message: words,
    dateTimestamp: times,
    sender: people,
  },
};

/** What an object calls itself, where it does: a payment has its user's id. */
const NAMES: Record<Kind, readonly string[]> = {
  user: ['User', 'User', 'Payment'],
  topic: ['Topic'],
  post: ['Post'],
  conversation: ['Conversation'],
  message: ['Message'],
};

/** An object of a noun, with any of its fields: all but its id may be missing. Every other user is a whole one. */
export function objectOf(kind: Kind): fc.Arbitrary<Record<string, unknown>> {
  const idField = `${kind}Id`;
  const withId = { [idField]: fc.constantFrom(...SUBJECTS[kind]) };
  const fields: Record<string, fc.Arbitrary<unknown>> = {
    ...withId,
    object: fc.constantFrom(...NAMES[kind]),
    ...OTHER_FIELDS[kind],
    ...unknown,
  };
  const whole = kind === 'user' ? Object.keys(EVERY_USER_HAS) : [];
  return fc.oneof(
    { weight: 2, arbitrary: fc.record(fields, { requiredKeys: [idField] }) },
    { weight: 2, arbitrary: fc.record(fields, { requiredKeys: [idField, ...whole] }) },
    { weight: 1, arbitrary: fc.record(withId) },
  );
}
