/** The forum of this installation; each table is ready for more. */
export const FORUM_ID = 1;
