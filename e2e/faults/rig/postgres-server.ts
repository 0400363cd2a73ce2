import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../../../scripts/embedded-postgres/free-port.js';
import { asUser } from '../../../scripts/embedded-postgres/os-user.js';
import { postgresEnv } from '../../../scripts/embedded-postgres/postgres-env.js';
import { makeCluster, type ClusterFiles } from './cluster-files.js';
import { childrenOf, kill, untilGone } from './processes.js';
import { until } from './until.js';

/** Small and local; all that durability rests on stays as PostgreSQL has it. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '32MB',
  max_wal_size: '128MB',
};

/**
 * A PostgreSQL of our own to be killed. A direct child: a killed postmaster that nobody has reaped keeps
 * the next one from starting.
 */
export class PostgresServer implements AsyncDisposable {
  #postmaster: ChildProcess | null = null;
  #said: string[] = [];

  private constructor(
    readonly files: ClusterFiles,
    readonly port: number,
    private readonly settings: Record<string, string>,
  ) {}

  static async start(
    settings: Record<string, string> = {},
    files = makeCluster(),
  ): Promise<PostgresServer> {
    const server = new PostgresServer(files, await freePort(), settings);
    await server.start();
    return server;
  }

  url(database: string): string {
    return `postgres://postgres@127.0.0.1:${this.port}/${database}`;
  }

  /** Runs the server; returns when it accepts connections. */
  async start(): Promise<void> {
    this.launch();
    await this.untilAccepting();
  }

  async untilAccepting(): Promise<void> {
    while (!(await this.#accepts())) {
      if (this.#postmaster?.exitCode !== null) {
        throw new Error(`PostgreSQL ended while starting:\n${this.#said.slice(-20).join('')}`);
      }
      await sleep(20);
    }
  }

  /** Runs the server without waiting for it. */
  launch(): void {
    const said: string[] = [];
    this.#said = said;
    const settings = Object.entries({ ...SETTINGS, ...this.settings, port: String(this.port) });
    this.#postmaster = spawn(
      join(this.files.binaries, 'bin/postgres'),
      ['-D', this.files.data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...asUser(this.files.user),
        cwd: this.files.home,
        env: postgresEnv(),
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    this.#postmaster.stderr?.on('data', (chunk) => said.push(String(chunk)));
  }

  hasEnded(): boolean {
    return this.#postmaster?.exitCode !== null || this.#postmaster.signalCode !== null;
  }

  /** kill -9 of the postmaster and all its children at one moment. */
  async crash(): Promise<void> {
    await this.#endAll('SIGKILL');
  }

  /** What `pg_ctl stop -m immediate` does: no checkpoint, the next start recovers. */
  async stopImmediately(): Promise<void> {
    await this.#endAll('SIGQUIT');
  }

  /** kill -9 of one backend that serves a receiver; the postmaster then restarts all others. */
  async killBackend(): Promise<void> {
    await until('a receiver is served', async () => {
      const [row] = await this.query<{ pid: number }>(
        `select pid from pg_stat_activity where application_name = 'forum-sync receiver' limit 1`,
      );
      if (row) {
        kill(row.pid, 'SIGKILL');
      }
      return row !== undefined;
    });
  }

  /** Whether the server that runs, or ran last, has said that. */
  hasSaid(words: string): boolean {
    return this.#said.join('').includes(words);
  }

  async query<Row extends object>(sql: string, database = 'postgres'): Promise<Row[]> {
    const client = await this.connect(database);
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** Straight, past any proxy. */
  async connect(database: string): Promise<Client> {
    const client = new Client({
      connectionString: this.url(database),
      connectionTimeoutMillis: 5_000,
    });
    // The server may die under it; the query says so.
    client.on('error', () => {});
    await client.connect();
    return client;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#endAll('SIGQUIT');
    rmSync(this.files.home, { recursive: true, force: true });
  }

  async #endAll(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void> {
    const pid = this.#postmaster?.pid;
    if (pid === undefined || this.hasEnded()) {
      return;
    }
    // Its children die with SIGQUIT of themselves; those of a killed postmaster would linger.
    const pids = [pid, ...childrenOf(pid)];
    (signal === 'SIGKILL' ? pids : [pid]).forEach((each) => kill(each, signal));
    await untilGone(pids);
    // Until we have reaped it, the next one takes it for running.
    await until('the postmaster is reaped', () => this.hasEnded());
  }

  async #accepts(): Promise<boolean> {
    return this.query('select 1').then(
      () => true,
      () => false,
    );
  }
}
