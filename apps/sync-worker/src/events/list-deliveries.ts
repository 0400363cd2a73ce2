import type { Delivery, Page, PageQuery } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { keyOfCursor, toPage } from '../operator-api/page-by-key.js';

/** All deliveries of an event, oldest first. The cursor is the key of a page's last one; the very first has key 0. */
export async function listDeliveries(
  pool: Pool,
  eventLogId: string,
  { cursor = '-1', limit }: PageQuery,
): Promise<Page<Delivery>> {
  const after = cursor === '-1' ? cursor : keyOfCursor(cursor);
  const { rows } = await pool.query<Delivery & { key: string }>(
    `select * from (
       select 0::bigint as key, 'stored' as outcome, 200 as status, received_at as "receivedAt",
         octet_length(body) as "bodySize", headers, host(remote_address) as "remoteAddress", flags
       from events where id = $1
       union all
       (select id, outcome, status, received_at, body_size, headers, host(remote_address), flags
        from further_deliveries where event_log_id = $1 and id > $2 order by id limit $3)
     ) as delivery where key > $2 order by key limit $3`,
    [eventLogId, after, limit + 1],
  );
  const { items, next } = toPage(rows, limit, ({ key }) => key);
  return { items: items.map(({ key: _key, ...delivery }) => delivery), next };
}
