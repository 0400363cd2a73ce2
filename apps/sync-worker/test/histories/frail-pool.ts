import type { Pool, PoolClient, QueryConfig } from 'pg';

/** Where a worker is cut down: at its so many-th statement from 0 on. */
export interface Crash {
  readonly statement: number;
  /** Before the statement, or when it has happened and nobody was told: a commit too. */
  readonly when: 'before' | 'after';
  /** The whole process, or only the connection, and the worker goes on. */
  readonly dies: 'process' | 'connection';
}

export interface FrailPool {
  readonly pool: Pool;
  /** The statement at which it crashed; null while it has not. */
  crashedAt(): string | null;
}

/** What a dead process says: nothing that it asks reaches the database any more. */
export class ProcessDied extends Error {}

/**
 * A worker's pool that crashes once: the backend is really terminated, PostgreSQL really rolls back. Not a
 * mock: all else goes to the real pool.
 */
export function frailPool(pool: Pool, crash: Crash | null): FrailPool {
  let statements = 0;
  let crashedAt: string | null = null;
  const isDead = () => crashedAt !== null && crash?.dies === 'process';

  async function run(client: PoolClient, args: unknown[]): Promise<unknown> {
    const query = () => (client.query as (...args: unknown[]) => Promise<unknown>)(...args);
    if (isDead()) {
      throw new ProcessDied();
    }
    statements += 1;
    if (!crash || crashedAt !== null || statements <= crash.statement) {
      return query();
    }
    crashedAt = textOf(args[0]);
    if (crash.when === 'after') {
      await query();
    }
    await terminate(pool, (client as PoolClient & { processID: number }).processID);
    if (isDead()) {
      throw new ProcessDied();
    }
    // Whatever pg says of a connection that is gone.
    return query();
  }

  async function connect(): Promise<PoolClient> {
    if (isDead()) {
      throw new ProcessDied();
    }
    const client = await pool.connect();
    return new Proxy(client, {
      get(target, property) {
        if (property === 'query') {
          return (...args: unknown[]) => run(target, args);
        }
        const value: unknown = Reflect.get(target, property);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  const query = async (...args: unknown[]) => {
    const client = await connect();
    client.on('error', ignore);
    try {
      const result = await (client.query as (...args: unknown[]) => Promise<unknown>)(...args);
      client.off('error', ignore);
      client.release();
      return result;
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
  return {
    pool: { connect, query } as unknown as Pool,
    crashedAt: () => crashedAt,
  };
}

function textOf(statement: unknown): string {
  return typeof statement === 'string' ? statement : (statement as QueryConfig).text;
}

async function terminate(pool: Pool, processId: number): Promise<void> {
  await pool.query('select pg_terminate_backend($1)', [processId]);
  const isThere = async () =>
    (await pool.query('select from pg_stat_activity where pid = $1', [processId])).rowCount === 1;
  while (await isThere()) {
    // PostgreSQL could wait for it by itself, but looks only ten times a second
  }
}

function ignore(): void {}
