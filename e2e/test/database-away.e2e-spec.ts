import { createTestDatabase, type TestDatabase } from '@forum-sync/database/testing';
import { once } from 'node:events';
import { eventually } from '../src/eventually.js';
import { TOKEN } from '../src/forum-sync.js';
import { spawnApp, startApp, type AppName } from '../src/start-app.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOWHERE = 'postgres://postgres@127.0.0.1:1/nowhere';
const settings = (url: string) => ({ DATABASE_URL: url, WEBHOOK_TOKEN: TOKEN });
const inDatabase = (name: string) => {
  const url = new URL(database.url);
  url.pathname = `/${name}`;
  return url.toString();
};

describe.each<AppName>(['receiver', 'sync-worker'])('%s', (name) => {
  it('lives without its database and says that it is not ready', async () => {
    const app = await startApp(name, settings(NOWHERE));
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${app.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      reasons: [expect.stringContaining('cannot be used')],
    });
    expect(app.log.join()).toContain('"reason":"ECONNREFUSED"');
    expect(await app.end('SIGTERM')).toBe(0);
  });

  it('is not ready while migrations are pending', async () => {
    await database.dataSource.query('alter table migrations rename to hidden');
    const app = await startApp(name, settings(database.url));
    const ready = await fetch(`${app.url}/health/ready`);
    expect([ready.status, await ready.text()]).toEqual([
      503,
      expect.stringMatching(/migrations are pending: .*; run migrate/),
    ]);
    await database.dataSource.query('alter table hidden rename to migrations');
    await eventually(async () => {
      expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
    });
    await app.end('SIGTERM');
  });

  it('is not ready while the database promises less than we do', async () => {
    await database.dataSource.query('alter table inbox set unlogged');
    const app = await startApp(name, settings(database.url));
    expect(await (await fetch(`${app.url}/health/ready`)).text()).toContain(
      'unlogged table inbox; alter table inbox set logged',
    );
    await database.dataSource.query('alter table inbox set logged');
    await app.end('SIGTERM');
  });

  it('ends with one clear line when the database refuses it', async () => {
    const child = spawnApp(name, settings(inDatabase('no_such_database')));
    let said = '';
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    const [code] = (await once(child, 'exit')) as [number];
    expect([code, said]).toEqual([
      1,
      'The database refuses these credentials: check DATABASE_URL (user, password, database).\n',
    ]);
  });

  it('lists all problems of its settings at once, without their values', async () => {
    const child = spawnApp(name, {
      DATABASE_URL: 'mysql://secret',
      WEBHOOK_TOKEN: 'short',
      RECEIVER_PORT: '99999',
      WORKER_PORT: 'x',
    });
    let said = '';
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(said).toContain('DATABASE_URL: must be a URL: postgres://');
    expect(said).toContain('_PORT: must be a port');
    expect(said).not.toMatch(/secret|short|at .*\.js/);
  });
});

it('names the setting of the receiver’s own role when the database refuses that', async () => {
  const RECEIVER_DATABASE_URL = inDatabase('no_such_database');
  const child = spawnApp('receiver', { ...settings(database.url), RECEIVER_DATABASE_URL });
  let said = '';
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(said).toContain('check RECEIVER_DATABASE_URL (');
});

it('answers 503, empty, while the bytes cannot be stored, and 200 as soon as they can', async () => {
  const receiver = await startApp('receiver', settings(database.url));
  const post = () =>
    fetch(`${receiver.url}/webhooks/${TOKEN}`, { method: 'POST', body: '{"id":1}' });
  await eventually(async () => {
    expect((await post()).status).toBe(200);
  });

  await database.dataSource.query('alter table events rename to gone');
  const refused = await post();
  expect([refused.status, await refused.text()]).toEqual([503, '']);
  await database.dataSource.query('alter table gone rename to events');
  expect((await post()).status).toBe(200);
  await receiver.end('SIGTERM');
});

it('says what the worker needs when its login is refused while it runs', async () => {
  const role = `refused_${process.pid}`;
  await database.dataSource.query(`create role ${role} login superuser password 'its-own'`);
  const url = new URL(database.url);
  [url.username, url.password] = [role, 'its-own'];
  const CLI_TOKEN = 'a-token-of-the-command-line-of-the-tests';
  const worker = await startApp('sync-worker', { ...settings(url.toString()), CLI_TOKEN });
  const ask = async (path: string) => {
    const answer = await fetch(`${worker.url}${path}`, {
      headers: { authorization: `Bearer ${CLI_TOKEN}` },
    });
    return { status: answer.status, said: await answer.text() };
  };
  await eventually(async () => expect((await ask('/api/v1/status')).status).toBe(200));
  await database.dataSource.query(`alter role ${role} nologin`);
  await database.dataSource.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = '${role}'`,
  );
  await eventually(async () =>
    expect((await ask('/health/ready')).said).toContain('(it refuses the login, 28000)'),
  );
  await eventually(async () =>
    expect(await ask('/api/v1/status')).toEqual({
      status: 503,
      said: expect.stringMatching(/refuses the login, 28000\)\. Correct DATABASE_URL, and restart/),
    }),
  );
  await eventually(async () =>
    expect(worker.log.join()).toContain('rebuilds cannot be looked for; trying again'),
  );
  expect(worker.log.join()).not.toContain('a rebuild cannot go on');
  await worker.end('SIGTERM');
  await database.dataSource.query(`drop role ${role}`);
});
