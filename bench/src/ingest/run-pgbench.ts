import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runToEnd } from '../processes/run-to-end.js';
import { insertOneSql } from './insert-one.js';
import { IDS_PER_CLIENT, type InsertRun } from './insert-run.js';

/** pgbench's own threads, not its connections; more than the processors do not help. */
const THREADS = 2;

/** Transactions a second, as pgbench counts them. */
export async function runPgbench(
  program: string,
  { url, clients, seconds, firstId }: InsertRun,
): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'forum-sync-bench-'));
  const script = path.join(folder, 'insert.sql');
  writeFileSync(
    script,
    `\\set n :n + 1\n\\set id :first + :client_id * ${IDS_PER_CLIENT} + :n\n${insertOneSql(':id')};\n`,
  );
  const { hostname, port, username, password, pathname } = new URL(url);
  try {
    const output = await runToEnd(
      program,
      [
        `--host=${hostname}`,
        `--port=${port}`,
        `--username=${username}`,
        '--no-vacuum',
        '--protocol=prepared',
        `--file=${script}`,
        `--client=${clients}`,
        `--jobs=${Math.min(clients, THREADS)}`,
        `--time=${Math.ceil(seconds)}`,
        '--define=n=0',
        `--define=first=${firstId}`,
        pathname.slice(1),
      ],
      { PGPASSWORD: decodeURIComponent(password) },
    );
    return Number(/^tps = ([\d.]+)/m.exec(output)?.[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
