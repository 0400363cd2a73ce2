import { count, flag, looseObject, reference, text, unixSeconds } from './readers.js';

const personFields = {
  userId: reference.nullish().describe('null for a guest or a deleted user'),
  username: text.nullish(),
  name: text.nullish().describe('full name; the only name that guests and deleted users have'),
  email: text.nullish(),
  userTitle: text.nullish(),
  displayNameAndUsername: text.nullish(),
  avatarUrl: text.nullish(),
  URL: text.nullish().describe('profile page; missing for guests and deleted users'),
  postCount: count.nullish(),
  joinDateTimestamp: unixSeconds.nullish().describe('Unix seconds'),
};

/**
 * A person inside another object: author, sender. The old API sends three fields, the newer one
 * most of a User (contract 3.1); so every field may be missing, the id too.
 */
export const personSchema = looseObject(personFields);

/** A person of a conversation. */
export const participantSchema = looseObject({
  ...personFields,
  active: flag.nullish().describe('false after leaving the conversation'),
  unreadCount: count.nullish().describe('messages that this person has not read'),
  isStarter: flag.nullish().describe('began the conversation'),
});
