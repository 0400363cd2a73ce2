import { z } from 'zod';
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
 * The event types about users. That the three payment events carry a User is a guess: the vendor
 * documents no object for them (contract 2.1). One that does not is quarantined, not lost.
 */
export const userEvents = {
  'user.created': user,
  'user.approved': user,
  'user.updated': user,
  'user.deleted': user,
  'user.email.verified': user,
  'user.payment.received': user,
  'user.paid_subscription.started': user,
  'user.paid_subscription.ended': user,
};
