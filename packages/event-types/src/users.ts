import { z } from 'zod';
import { everyUserHas } from './every-user-has.js';
import { count, flag, id, list, looseObject, references, text, unixSeconds } from './readers.js';
import type { Subject } from './subject.js';

/** A member of the forum, as events and the REST API send it (contract 3.1). */
export const userSchema = looseObject({
  object: text.nullish().describe('"User"'),
  userId: id,
  username: text.nullish(),
  name: text.nullish().describe('full name'),
  displayNameAndUsername: text.nullish(),
  email: text.nullish().describe('case as typed by the member'),
  userTitle: text.nullish(),
  avatarUrl: text.nullish(),
  URL: text.nullish().describe('profile page'),
  signature: text.nullish().describe('may hold HTML'),
  userGroups: references.nullish().describe('ids of user groups'),
  reputation: count.nullish().describe('likes minus dislikes of own posts; can be negative'),
  postCount: count.nullish(),
  allowEmails: flag.nullish().describe('other members may mail'),
  enableMessages: flag.nullish().describe('may use private messages'),
  invisible: flag.nullish().describe('hides whether online'),
  instantMessagingType: text.nullish(),
  instantMessagingId: text.nullish(),
  joinDateTimestamp: unixSeconds.nullish().describe('Unix seconds'),
  lastVisitTimestamp: unixSeconds.nullish().describe('Unix seconds; 0 = never'),
  lastPostTimestamp: unixSeconds.nullish().describe('Unix seconds; 0 = never'),
  customFields: list(z.unknown()).nullish().describe('profile fields of this forum'),
});

const user = { kind: 'user', idField: 'userId', schema: userSchema } as const satisfies Subject;

/**
 * What the three payment events carry is not documented: that it is a User is a guess (contract 2.1). A payment has its
 * user's id too, and read as a User it would be one without name, e-mail and groups. So it has to show that it is one.
 */
const payer = { ...user, isOne: isUser } as const satisfies Subject;

/** It says so, or has what a payment has not. */
function isUser(object: Readonly<Record<string, unknown>>): boolean {
  const name = object['object'];
  return (
    (typeof name === 'string' && name.toLowerCase() === user.kind) ||
    everyUserHas.every((field) => (object[field] ?? null) !== null)
  );
}

/** The event types about users. */
export const userEvents = {
  'user.created': user,
  'user.approved': user,
  'user.updated': user,
  'user.deleted': user,
  'user.email.verified': user,
  'user.payment.received': payer,
  'user.paid_subscription.started': payer,
  'user.paid_subscription.ended': payer,
};
