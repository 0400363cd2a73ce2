import type { Pool } from 'pg';

/** What we know of where a message belongs. */
export interface MessagePlace {
  readonly conversationId: string | null;
  readonly senderUserId: string | null;
}

/** Null where no row of the message is held. */
export async function readMessagePlace(
  pool: Pool,
  forumId: number,
  messageId: string,
): Promise<MessagePlace | null> {
  const { rows } = await pool.query<MessagePlace>(
    `select conversation_id as "conversationId", sender_user_id as "senderUserId"
     from messages where forum_id = $1 and message_id = $2`,
    [forumId, messageId],
  );
  return rows[0] ?? null;
}
