import type { User } from '../state/records.js';
import type { ObjectOf } from './object-of.js';

/** A user, as events and the REST API send it. */
export function userObject(user: User): ObjectOf<'user.created'> {
  const { emailVerified: _notSent, customFields, ...fields } = user;
  return {
    object: 'User',
    ...fields,
    userGroups: [...fields.userGroups],
    // The vendor's sample has none, so a forum without profile fields seems not to send the list.
    ...(customFields.length > 0 && { customFields: [...customFields] }),
  };
}
