import type { userSchema } from '../../users.js';
import type { FieldFacts } from './known.js';

export const userFacts = {
  object: 'documented',
  userId: 'documented',
  username: 'documented',
  name: 'documented',
  displayNameAndUsername: ['seen', 'on authors only'],
  email: ['documented', 'upper and lower case can be mixed'],
  userTitle: 'documented',
  avatarUrl: 'documented',
  URL: ['vendor code', 'on authors only'],
  signature: 'documented',
  userGroups: 'documented',
  reputation: 'documented',
  postCount: 'documented',
  allowEmails: 'documented',
  enableMessages: 'documented',
  invisible: ['documented', 'a vendor client calls it `offline` when it writes'],
  instantMessagingType: ['documented', '"" when unset'],
  instantMessagingId: ['documented', '"" when unset'],
  joinDateTimestamp: 'documented',
  lastVisitTimestamp: 'documented',
  lastPostTimestamp: 'documented',
  customFields: ['drafted', 'not in the sample event; written as `{ profileFieldId, value }`'],
} satisfies FieldFacts<typeof userSchema>;
