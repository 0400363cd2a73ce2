import { randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtures } from '@forum-sync/event-types/fixtures';
import { Client } from 'pg';
import { eventually } from '../eventually.js';
import { projectFolder } from '../project-folder.js';
import { buildImage, type Image } from './build-image.js';
import { endAll, startRole } from './running-role.js';

const TOKEN = 'a-token-of-22-or-more-characters';
const work = mkdtempSync(join(tmpdir(), 'forum-sync-image-'));
const server = process.env['TEST_DATABASE_URL'] ?? '';
const database = `image_${randomUUID().slice(0, 8)}`;
const databaseUrl = new URL(`/${database}`, server).href;
const environment = {
  DATABASE_URL: databaseUrl,
  WEBHOOK_TOKEN: TOKEN,
  RECEIVER_PORT: '0',
  WORKER_PORT: '0',
};

let image: Image;
beforeAll(async () => {
  image = buildImage(join(projectFolder, 'deploy/image/Dockerfile'), work);
  await query(server, `create database ${database}`);
}, 300_000);
afterAll(async () => {
  endAll();
  await query(server, `drop database if exists ${database} with (force)`);
  rmSync(work, { recursive: true, force: true });
});

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

it('holds what runs and nothing that builds or tests it', () => {
  const files = readdirSync(join(image.root, 'app'), { recursive: true, encoding: 'utf8' });
  const oursIn = (file: string) => /.*@forum-sync\/[\w-]+\/(.+)$/.exec(file)?.[1] ?? '';
  const unwanted = files.filter(
    (file) =>
      /(^|\/)(src|test|tests)(\/|$)|[.-]spec\.|tsconfig|jest\.config|turbo\.json/.test(
        oursIn(file),
      ) ||
      /dist\/testing/.test(oursIn(file)) ||
      /\/(test|tests)$/.test(file),
  );
  expect(unwanted).toEqual([]);
  expect(files.filter((file) => file.endsWith('@forum-sync/receiver/dist/main.js'))).not.toEqual(
    [],
  );
});

it('holds no dev dependency', () => {
  const manifests = globSync('{.,apps/*,packages/*,deploy,deploy/image,e2e,bench}/package.json', {
    cwd: projectFolder,
  }).map(
    (file) =>
      JSON.parse(readFileSync(join(projectFolder, file), 'utf8')) as {
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
      },
  );
  const needed = new Set(manifests.flatMap(({ dependencies = {} }) => Object.keys(dependencies)));
  const onlyForUs = manifests
    .flatMap(({ devDependencies = {} }) => Object.keys(devDependencies))
    .filter((name) => !needed.has(name));
  const held = globSync('app/node_modules/.pnpm/*', { cwd: image.root });
  const nameOf = (folder: string) => /([^/]+?)@[^@]*$/.exec(folder.split('_')[0]!)?.[1];
  expect(onlyForUs).toContain('jest');
  expect(held.length).toBeGreaterThan(20);
  expect(
    held.map(nameOf).filter((name) => onlyForUs.includes(name?.replace('+', '/') ?? '')),
  ).toEqual([]);
});

it('holds no shell and no package manager', () => {
  const programs = globSync('**/{bin,sbin}/*', { cwd: image.root }).filter(
    (file) => !file.includes('node_modules'),
  );
  expect(programs).toEqual(['usr/local/bin/node']);
  expect(existsSync(join(image.root, 'app/node_modules/pnpm'))).toBe(false);
});

it('brings the schema, receives the sample event, projects it, and stops when told', async () => {
  const migration = startRole(image, ['migrate'], environment);
  expect([await migration.ended(), migration.output()]).toEqual([
    0,
    expect.stringContaining('migrated: '),
  ]);

  const receiver = startRole(image, ['receiver'], environment);
  const worker = startRole(image, ['sync-worker'], environment);
  const url = await receiver.says(/"url":"([^"]+)".*"msg":"listening"/);
  const { port } = new URL(url);
  await eventually(async () => {
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
  });
  const answer = await fetch(`http://127.0.0.1:${port}/webhooks/${TOKEN}`, {
    method: 'POST',
    body: JSON.stringify(fixtures['user.created']),
  });
  expect([answer.status, await answer.text()]).toEqual([200, '']);
  await eventually(async () => {
    expect(await query(databaseUrl, 'select username from users')).toEqual([{ username: 'john' }]);
  });

  const probe = startRole(image, ['probe', port]);
  expect([await probe.ended(), probe.output()]).toEqual([0, expect.stringContaining('"ready"')]);
  expect([await receiver.stop(), await worker.stop()]).toEqual([0, 0]);
  const late = startRole(image, ['probe', port]);
  expect([await late.ended(), late.output()]).toEqual([1, `nothing answers on port ${port}\n`]);
}, 60_000);

it('runs as a user without rights, in a tree that it cannot write', async () => {
  const worker = startRole(image, ['sync-worker'], environment);
  await worker.says(/("msg":"listening")/);
  const status = readFileSync(`/proc/${worker.pid}/status`, 'utf8');
  const mounts = readFileSync(`/proc/${worker.pid}/mountinfo`, 'utf8');
  await worker.stop();
  if (process.getuid?.() === 0) {
    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).toBe('65532');
    expect(mounts).toMatch(/ \/ ro[, ]/);
  }
});

it('says which roles there are', async () => {
  const wrong = startRole(image, ['reciever']);
  expect([await wrong.ended(), wrong.output()]).toEqual([
    2,
    expect.stringContaining('"reciever" is no role: give one of receiver, sync-worker, migrate'),
  ]);
});
