import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

function cli(words: readonly string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(process.execPath, [main, ...words], { env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

it('says which token a worker does not know, and where it is from', async () => {
  const stranger = createServer((_request, response) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end('{"error":"not_logged_in","message":"Log in first."}');
  }).listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  const WORKER_PORT = String((stranger.address() as AddressInfo).port);
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'forum-sync-cli-'));
  const file = join(DATA_DIR, 'cli-token');
  writeFileSync(file, 'a-token-of-another-instance\n');
  const beginning = `The worker at http://127.0.0.1:${WORKER_PORT} does not know the token in`;

  const kept = await cli(['status'], { WORKER_PORT, DATA_DIR });
  expect([kept.code, kept.err]).toEqual([2, expect.stringContaining(`${beginning} ${file}: `)]);
  expect(kept.err).toContain('same DATA_DIR and WORKER_PORT');
  const set = await cli(['status'], { WORKER_PORT, CLI_TOKEN: 'a-token-that-was-set' });
  expect([set.code, set.err]).toEqual([2, expect.stringContaining(`${beginning} CLI_TOKEN: `)]);
  const WORKER_URL = `http://127.0.0.1:${WORKER_PORT}/`;
  const slash = await cli(['status'], { WORKER_URL, CLI_TOKEN: 'a-token-that-was-set' });
  expect(slash.err).toBe(set.err);
  expect(kept.err + set.err).not.toMatch(/a-token/);
  stranger.close();
  rmSync(DATA_DIR, { recursive: true });
});

it('says where it asked, when no worker answers there', async () => {
  const CLI_TOKEN = 'a-token-that-was-set';
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const WORKER_PORT = String((closed.address() as AddressInfo).port);
  closed.close();
  const away = await cli(['status'], { WORKER_PORT, CLI_TOKEN });
  expect([away.code, away.err]).toEqual([
    2,
    expect.stringContaining(
      `The worker at http://127.0.0.1:${WORKER_PORT} does not answer (ECONNREFUSED). Is it`,
    ),
  ]);
  expect((await cli(['tail'], { WORKER_PORT, CLI_TOKEN })).err).toBe(away.err);
  for (const port of ['0', '65536', 'abc']) {
    const { err } = await cli(['status'], { WORKER_PORT: port, CLI_TOKEN });
    expect(err).toBe('WORKER_PORT must be a port number from 1 to 65535\n');
  }
});

it.each([404, 200])('says that what answers %i is no worker', async (status) => {
  const other = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end('<!doctype html>');
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const WORKER_PORT = String((other.address() as AddressInfo).port);
  const { code, err } = await cli(['status'], { WORKER_PORT, CLI_TOKEN: 'a-token-that-was-set' });
  expect([code, err]).toEqual([
    2,
    expect.stringContaining(`What answers at http://127.0.0.1:${WORKER_PORT} is not the worker`),
  ]);
  other.close();
});

it.each([
  [0, '--help'],
  [0, 'help'],
  [0, 'replay --help'],
  [0, 'token help rotate'],
  [2, ''],
  [2, 'nonsense'],
  [2, 'token'],
  [2, 'token nonsense'],
  [2, 'show'],
  [2, 'status --nonsense'],
  [2, 'users change admin --role king'],
])('ends with %i after "%s"', async (code, words) => {
  const { code: ended, out, err } = await cli(words.split(' ').filter(Boolean));
  expect([ended, code === 0 ? out : err]).toEqual([code, expect.stringMatching(/help/)]);
  expect(err).not.toContain('CommanderError');
});

it('offers for a list only what the list takes', async () => {
  const { out } = await cli(['events', '--help']);
  expect(out).toContain('--event <id> ');
  expect(out).not.toContain('--id');
  const { code, err } = await cli(['events', '--event', '1', '2']);
  expect([code, err]).toEqual([2, expect.stringContaining('too many arguments')]);
});

it.each([
  ['show topic', '"topic" is not an event: give the id'],
  ['show 9223372036854775808', 'or a subject, as in `show topic 42`'],
  ['users change joe', 'Say what to change: --role, --password, or both.'],
])('says what is missing, before it asks the worker: %s', async (words, said) => {
  const { code, err } = await cli(words.split(' '), { CLI_TOKEN: 'a-token-that-was-set' });
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
});

it.each(['replay --rate abc', 'requeue --rate 0', 'events --limit 1.5', 'replay --id abc'])(
  'names the option that is wrong, before it asks the worker: %s',
  async (words) => {
    const { code, err } = await cli(words.split(' '), { CLI_TOKEN: 'a-token-that-was-set' });
    const [, option = ''] = words.split(' ');
    expect([code, err]).toEqual([2, expect.stringMatching(`^${option} ".+" is not an? .*: give`)]);
  },
);
