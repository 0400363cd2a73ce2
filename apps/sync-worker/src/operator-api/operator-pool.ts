import { Pool, TypeOverrides, types } from 'pg';

/** Where the operator API finds its connections. */
export const OPERATOR_POOL = Symbol('operator pool');

/** A query that takes longer is a wrong one; and the worker's own statements must not wait for it. */
const STATEMENT_TIMEOUT_MS = 5_000;
const MOST_CONNECTIONS = 4;
const { TIMESTAMPTZ } = types.builtins;

/** The operator API's own connections. Times come as ISO 8601, which is what the answers say. */
export function operatorPool(databaseUrl: string): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'forum-sync operator api',
    max: MOST_CONNECTIONS,
    keepAlive: true,
    connectionTimeoutMillis: 2_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + 1_000,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS * 2,
    types: timesAsText(),
  });
  // An idle connection that breaks is replaced; without a handler it ends the process.
  pool.on('error', () => {});
  return pool;
}

const parseTime = types.getTypeParser(TIMESTAMPTZ);

function timesAsText(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(TIMESTAMPTZ, (text: string) => {
    const time: unknown = parseTime(text);
    return time instanceof Date ? time.toISOString() : null;
  });
  return overrides;
}
