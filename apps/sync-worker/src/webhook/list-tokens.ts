import type { WebhookToken } from '@forum-sync/operator-api';
import type { ClientBase, Pool } from 'pg';
import { FORUM_ID } from '../forum/forum-id.js';

/**
 * Webhook tokens by their fingerprints: those of the settings that are known here, those that were used, and those
 * that were made here.
 *
 * @param configured fingerprints
 */
export async function listTokens(
  client: Pool | ClientBase,
  configured: readonly string[],
): Promise<WebhookToken[]> {
  const { rows } = await client.query<WebhookToken>(
    `with used as (
       select token as fingerprint, max(hour) as last_used_at from token_uses where forum_id = ${FORUM_ID} group by token
     )
     select fingerprint,
       case when made.sha256 is null then 'settings' else 'rotation' end as "from",
       case when made.sha256 is not null then made.created_at end as "createdAt",
       used.last_used_at as "lastUsedAt", made.retired_at as "retiredAt"
     from (select * from webhook_tokens where forum_id = ${FORUM_ID}) as made
     full join (
       select fingerprint, last_used_at from used full join unnest($1::text[]) as fingerprint using (fingerprint)
     ) as used using (fingerprint)
     order by made.retired_at nulls first, used.last_used_at desc nulls last, fingerprint`,
    [configured],
  );
  return rows;
}
