/** Of a row of `passes`: no other of its purpose was begun since. */
export const LAST_OF_ITS_PURPOSE = `not exists (
  select from passes as later
  where later.purpose = passes.purpose and later.id > passes.id and later.forum_id = passes.forum_id
)`;
