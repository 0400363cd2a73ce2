import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.js';

/** A proxy that runs by one of our sample configurations. */
export interface Proxy extends AsyncDisposable {
  readonly https: string;
  readonly http: string;
  /** What it writes, and may be taken from it. */
  readonly folder: string;
  /** Everything that it has written into files or onto the terminal. */
  written(): string;
}

export interface ProxyKind {
  readonly sample: string;
  /** The sample with what must differ in a test: ports, certificates, where logs go. */
  adapt(sample: string, at: Place): string;
  command(configuration: string, at: Place): [string, ...string[]];
}

export interface Place {
  readonly folder: string;
  readonly https: number;
  readonly http: number;
  readonly certificate: string;
  readonly key: string;
}

export async function startProxy(kind: ProxyKind, receivers: readonly number[]): Promise<Proxy> {
  const folder = mkdtempSync(join(tmpdir(), 'forum-sync-proxy-'));
  // nginx's workers are another user when it is started by root.
  chmodSync(folder, 0o711);
  mkdirSync(join(folder, 'logs'));
  const [https, http] = [await freePort(), await freePort()];
  const at = { folder, https, http, ...makeCertificate(folder) };
  const sample = readFileSync(join(projectFolder, kind.sample), 'utf8');
  const [first = 0, second = 0] = receivers;
  const text = kind
    .adapt(sample, at)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${first}`)
    .replaceAll('127.0.0.1:3002', `127.0.0.1:${second}`);
  const configuration = join(folder, 'configuration');
  writeFileSync(configuration, text);
  const [program, ...args] = kind.command(configuration, at);
  let said = '';
  const child = spawn(program, args, {
    env: { PATH: process.env['PATH'], HOME: folder, XDG_DATA_HOME: folder },
  });
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = once(child, 'exit');
  return {
    https: `https://forum-sync.example.com:${https}`,
    http: `http://forum-sync.example.com:${http}`,
    folder,
    written: () =>
      said +
      readdirSync(join(folder, 'logs'))
        .map((file) => readFileSync(join(folder, 'logs', file), 'utf8'))
        .join('\n'),
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeCertificate(folder: string): { certificate: string; key: string } {
  const [certificate, key] = [join(folder, 'fullchain.pem'), join(folder, 'privkey.pem')];
  const request = `req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=forum-sync.example.com`;
  const { status, stderr } = spawnSync(
    'openssl',
    [...request.split(' '), '-keyout', key, '-out', certificate],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`openssl could not make a certificate:\n${stderr}`);
  }
  return { certificate, key };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
