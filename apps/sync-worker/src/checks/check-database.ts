import { notReadyReasons } from '@forum-sync/database';
import type { Check } from '@forum-sync/operator-api';
import type { Pool } from 'pg';

/** The oldest PostgreSQL that we are tested with, as the server says it. */
const OLDEST_VERSION = 150_000;

/** What the database promises, and its version. */
export async function checkDatabase(pool: Pool, url: string): Promise<Check[]> {
  const reasons = await notReadyReasons(url);
  const { rows } = await pool.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::integer as number,
       current_setting('server_version') as version`,
  );
  const { number = 0, version = 'unknown' } = rows[0] ?? {};
  return [
    {
      name: 'database settings',
      result: reasons.length === 0 ? 'ok' : 'failed',
      detail: reasons.length === 0 ? 'Commits are durable.' : reasons.join('; '),
      remedy: reasons.length === 0 ? null : 'Fix these settings: until then, no service is ready.',
    },
    {
      name: 'database version',
      result: number >= OLDEST_VERSION ? 'ok' : 'failed',
      detail: `PostgreSQL ${version}`,
      remedy: number >= OLDEST_VERSION ? null : 'Upgrade to PostgreSQL 15 or newer.',
    },
  ];
}
