import type { Pool } from 'pg';

/** Notes that a webhook token was used in this hour. `token` is a fingerprint, never the token. */
export async function noteTokenUse(pool: Pool, forumId: number, token: string): Promise<void> {
  await pool.query({
    name: 'note-token-use',
    text: 'insert into token_uses (forum_id, token) values ($1, $2) on conflict do nothing',
    values: [forumId, token],
  });
}
