/** A session ends when nobody used it for so long, and in any case some days after the login. */
export const SESSION_IDLE = `interval '12 hours'`;
export const SESSION_LONGEST = `interval '7 days'`;
