import { EVENT_TYPES, eventSubjects, type EventType, type Subject } from '@forum-sync/event-types';
import { applied, delivery, quarantined, type Group } from './bad-input.js';
import { fresh, sampleText } from './sample.js';

type Fields = Readonly<Record<string, unknown>>;

/** An object with nothing of the sample's. */
const bare = (type: EventType, object: Fields) =>
  sampleText({ type, envelope: { data: { object } } });

/** What may carry a payment instead of a user. */
const payments = EVENT_TYPES.filter((type) => (eventSubjects[type] as Subject).isOne);

const noUsers: [string, Fields][] = [
  ['a payment', { object: 'Payment', paymentId: 9, amount: '5.00' }],
  ['a payment and its payer', { object: 'Payment', username: 'john', email: 'john@example.org' }],
  ['a subscription', { object: 'Subscription' }],
  ['an amount and a name', { name: 'John Doe', amount: '5.00' }],
  ['nothing but an id', {}],
];

const untouched = payments.flatMap((type) => {
  const userId = fresh();
  const columns = { username: 'john', signature: 'Thanks, John.', post_count: 32 };
  const row = { table: 'users', id: `${userId}`, columns } as const;
  return [
    delivery(`a user, before a ${type}`, sampleText({ object: { userId } }), applied),
    ...noUsers.map(([what, fields]) =>
      delivery(
        `a ${type} of that user with ${what}`,
        bare(type, { ...fields, userId }),
        quarantined('shape'),
        { row },
      ),
    ),
  ];
});

const partial = [
  'user.created',
  'user.approved',
  'user.updated',
  'user.email.verified',
  ...payments,
];

const doubted = (partial as EventType[]).map((type) => {
  const userId = fresh();
  return delivery(
    `a ${type} with a user's e-mail alone`,
    bare(type, { object: 'User', userId, email: 'john@example.org' }),
    applied,
    { row: { table: 'doubts', id: `${userId}`, columns: { reason: 'stub' } } },
  );
});

export const partialUsers: Group = {
  title: 'Users that are not whole, and what is no user',
  inputs: [...untouched, ...doubted],
};
