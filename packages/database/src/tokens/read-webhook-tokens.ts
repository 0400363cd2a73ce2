import type { Pool } from 'pg';

/** A webhook token that an operator made, or one of the settings that is no longer accepted. */
export interface KeptToken {
  readonly forumId: number;
  readonly fingerprint: string;
  /** Null for one of the settings. */
  readonly sha256: Buffer | null;
  readonly retired: boolean;
}

/** What operators said about webhook tokens, beside those of the settings. */
export async function readWebhookTokens(pool: Pool): Promise<KeptToken[]> {
  const { rows } = await pool.query<KeptToken>({
    name: 'webhook-tokens',
    text: `select forum_id as "forumId", fingerprint, sha256, retired_at is not null as retired
      from webhook_tokens`,
  });
  return rows;
}
