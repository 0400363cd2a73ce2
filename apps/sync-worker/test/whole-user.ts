/** What every user has: an event that says so much of one leaves no doubt. */
export const wholeUser = {
  username: 'john',
  email: 'john@example.org',
  userGroups: [],
  postCount: 0,
};
