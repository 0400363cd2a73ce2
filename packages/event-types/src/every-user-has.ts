/**
 * What every account has: the vendor's sample and its list of fields both have them (contract 3.1). Any other field may
 * be absent because there is nothing to say; an object without one of these is not a whole User.
 */
export const everyUserHas = ['username', 'email', 'userGroups', 'postCount'] as const;
