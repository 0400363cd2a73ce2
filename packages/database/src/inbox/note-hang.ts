import { Client } from 'pg';

const TIMEOUT_MS = 3_000;

/**
 * Ends the leases of a process that hangs and is about to be ended: its events are abandoned, and tried
 * apart next. Where it held one alone, why it hung is written down with it. On a connection of
 * its own, for the process' others belong to the thread that hangs.
 */
export async function noteHang(
  url: string,
  leaseTokens: readonly string[],
  error: string,
): Promise<void> {
  const client = new Client({
    connectionString: url,
    application_name: 'forum-sync worker hang watch',
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
    statement_timeout: TIMEOUT_MS,
  });
  client.on('error', () => {});
  await client.connect();
  await client.query(
    // What another loop of the process has locked is not waited for: nobody is there to commit it.
    `with free as (
       select id from inbox where lease_token = any($1::uuid[]) for update skip locked
     ), held as (
       select lease_token, count(*) from inbox where lease_token = any($1::uuid[]) group by 1
     )
     update inbox
     set due_at = now(),
       -- of several nobody knows which: so they are tried apart next
       last_error = case when held.count = 1 then $2 else last_error end
     from free, held
     where inbox.id = free.id and inbox.lease_token = held.lease_token`,
    [leaseTokens, error],
  );
  await client.end();
}
