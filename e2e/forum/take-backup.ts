import type { TestDatabase } from '@forum-sync/database/testing';
import { Client } from 'pg';

export interface Backup extends AsyncDisposable {
  /** Puts the database back to where it was; whoever uses it loses their connections. */
  restore(): Promise<void>;
}

/** A database as it is at one moment, as any good backup is. */
export async function takeBackup({ url }: TestDatabase): Promise<Backup> {
  const name = new URL(url).pathname.slice(1);
  const backup = `${name}_backup`;
  const inServer = new URL(url);
  inServer.pathname = 'postgres';
  const server = new Client(inServer.href);
  await server.connect();
  /** Nobody may be in a database that is copied or dropped. */
  const copy = async (from: string, to: string) => {
    await server.query(`alter database ${name} with allow_connections false`);
    await server.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${name}'`,
    );
    await server.query(`drop database if exists ${to}`);
    await server.query(`create database ${to} template ${from}`);
    await server.query(`alter database ${name} with allow_connections true`);
  };
  await copy(name, backup);
  return {
    restore: () => copy(backup, name),
    async [Symbol.asyncDispose]() {
      await server.query(`drop database ${backup}`);
      await server.end();
    },
  };
}
