import { Client } from 'pg';

// Any number that nothing else in this database locks.
const LOCK = 7_073_110_501;

/**
 * Takes the lock that says "this launcher runs this database", for as long as the connection lives. Undefined
 * when another launcher has it. It ends with the process, also with a killed one: nothing to clean up.
 */
export async function holdLauncherLock(url: string): Promise<Client | undefined> {
  const client = new Client({
    connectionString: url,
    ssl: false,
    keepAlive: true,
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
    application_name: 'forum-sync launcher',
  });
  // The caller watches 'end'; without a listener an 'error' would end the process.
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ locked: boolean }>(
    'select pg_try_advisory_lock($1) as locked',
    [LOCK],
  );
  if (rows[0]?.locked === true) {
    return client;
  }
  await client.end();
  return undefined;
}
