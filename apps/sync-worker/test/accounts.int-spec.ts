import { setTimeout as sleep } from 'node:timers/promises';
import { operatorClient, routes, type Route } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { backOffKey } from '../src/accounts/login-back-off.js';
import { OPERATOR_POOL } from '../src/operator-api/operator-pool.js';
import {
  CLI_TOKEN,
  operatorApiUnderTest,
  PASSWORD,
  type OperatorApiUnderTest,
} from './operator-api-under-test.js';
import { until } from './until.js';

let api: OperatorApiUnderTest;
beforeEach(async () => {
  api = await operatorApiUnderTest();
});
afterEach(() => api[Symbol.asyncDispose]());

const ask = (
  method: 'GET' | 'POST' | 'DELETE',
  cookie = '',
  more: Record<string, string> = {},
) => ({
  method,
  url: '/api/v1/session',
  headers: { cookie, 'sec-fetch-site': 'same-origin', ...more },
});
const logIn = (password = PASSWORD, name = 'admin', headers: Record<string, string> = {}) =>
  api.app.inject({ ...ask('POST', '', headers), payload: { name, password } });
const whoIs = async (cookie: string) => (await api.app.inject(ask('GET', cookie))).statusCode;

it('begins a session that no page can read, and ends it', async () => {
  const answer = await logIn();
  expect(answer.json()).toEqual({ name: 'admin', role: 'operator', by: 'session' });
  const cookie = String(answer.headers['set-cookie']);
  expect(cookie).toMatch(/^forum_sync=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  const [kept = ''] = cookie.split(';');
  expect(await whoIs(kept)).toBe(200);
  const out = await api.app.inject(ask('DELETE', kept));
  expect([out.statusCode, String(out.headers['set-cookie'])]).toEqual([
    204,
    'forum_sync=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0',
  ]);
  expect(await whoIs(kept)).toBe(401);
});

it('binds the cookie to the host where there is TLS, and takes no other there', async () => {
  const tls = { 'x-forwarded-proto': 'https' };
  const answer = await logIn(PASSWORD, 'admin', tls);
  const cookie = String(answer.headers['set-cookie']);
  expect(cookie).toMatch(
    /^__Host-forum_sync=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
  );
  const [kept = ''] = cookie.split(';');
  const read = (sent: string) => api.app.inject(ask('GET', sent, tls));
  expect((await read(kept)).statusCode).toBe(200);
  expect((await read(kept.replace('__Host-', ''))).statusCode).toBe(401);
});

it('never carries a secret over from before the login', async () => {
  const before = await api.logIn('looker');
  const answer = await api.app.inject({
    ...ask('POST', before),
    payload: { name: 'admin', password: PASSWORD },
  });
  expect(String(answer.headers['set-cookie'])).not.toContain(before);
  expect(await whoIs(before)).toBe(401);
});

it('keeps neither passwords nor secrets', async () => {
  const cookie = await api.logIn('admin');
  const secrets = [PASSWORD, CLI_TOKEN, cookie.split('=')[1] ?? ''];
  for (const table of ['accounts', 'sessions', 'api_tokens', 'audit', 'login_failures']) {
    const rows = await api.inbox.query<{ text: string }>(
      `select kept::text as text from ${table} as kept`,
    );
    expect([table, rows.length > 0]).toEqual([table, table !== 'login_failures']);
    const kept = rows.map(({ text }) => text).join('\n');
    for (const secret of secrets) {
      expect(secret).not.toBe('');
      expect(kept).not.toContain(secret);
      expect(kept).not.toContain(Buffer.from(secret).toString('hex'));
    }
  }
});

it.each([
  ['after half a day without a word', `last_seen_at = now() - interval '12 hours'`],
  ['a week after the login', `created_at = now() - interval '7 days'`],
])('ends a session %s', async (_, aged) => {
  const cookie = await api.logIn('admin');
  expect(await whoIs(cookie)).toBe(200);
  await api.inbox.query(`update sessions set ${aged}`);
  expect(await whoIs(cookie)).toBe(401);
});

it('makes who guesses wait, also for a name that is not there, and nobody else', async () => {
  const statuses = [];
  for (let tries = 0; tries < 6; tries += 1) {
    statuses.push((await logIn('wrong password', 'nobody')).statusCode);
    // The wait is a second: the next try comes within it, however long it takes to come.
    await api.inbox.query(`update login_failures set failed_at = now() + interval '1 hour'`);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  // From the same address, as all are behind a proxy.
  expect((await logIn()).statusCode).toBe(200);
});

it('makes the right password wait as well, and forgets the wrong ones after it', async () => {
  for (let tries = 0; tries < 4; tries += 1) {
    expect((await logIn('wrong password')).statusCode).toBe(401);
  }
  expect((await logIn()).statusCode).toBe(200);
  expect(await api.inbox.query('select from login_failures')).toEqual([]);
  await api.inbox.query(
    `insert into login_failures (key, count) values ('${backOffKey('admin')}', 8)`,
  );
  const refused = await logIn();
  expect(refused.statusCode).toBe(429);
  expect(refused.json()).toMatchObject({ message: expect.stringMatching(/again in [1-8] s/) });
  expect(refused.headers['retry-after']).toMatch(/^[1-8]$/);
  await api.inbox.query(`update login_failures set failed_at = now() - interval '8 seconds'`);
  expect((await logIn()).statusCode).toBe(200);
});

it('counts tries at once one by one', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => logIn('wrong password')));
  const looked = answers.filter(({ statusCode }) => statusCode === 401);
  // One more after 1, 2 and 4 seconds.
  expect(looked.length).toBeLessThanOrEqual(8);
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(50 - looked.length);
});

it('looks at few logins at a time: the others are told when to try again, and nobody else is held up', async () => {
  const letGo = holdLogins(api.app.get<Pool>(OPERATOR_POOL));
  const names = Array.from({ length: 10 }, (_, nth) => `made up ${nth}`);
  let answered = 0;
  const logins = Promise.all(
    names.map((name) => logIn('wrong password', name).finally(() => (answered += 1))),
  );
  try {
    await until(async () => expect(answered).toBe(8));
    expect((await api.call('listAccounts')).accounts).toHaveLength(2);
  } finally {
    letGo();
  }
  const answers = await logins;
  const late = answers.filter(({ statusCode }) => statusCode === 429);
  expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(2);
  expect(late.map(({ headers }) => headers['retry-after'])).toEqual(late.map(() => '2'));
  expect(late.map((answer) => answer.json())).toEqual(
    Array.from({ length: 8 }, () => ({
      error: 'wait',
      message: 'Too many log in just now: try again in 2 s.',
    })),
  );
});

/** Whoever logs in waits, each with a connection, until the returned function is called; no time-out ends that. */
function holdLogins(pool: Pool): () => void {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const query = pool.query.bind(pool) as (...of: unknown[]) => Promise<unknown>;
  pool.query = (async (...of: unknown[]) => {
    if (String(of[0]).includes('login_failures')) {
      const connection = await pool.connect();
      await held;
      connection.release();
    }
    return query(...of);
  }) as Pool['query'];
  return letGo;
}

it('lets the right password in amid a flood of names that are not there', async () => {
  const over = new AbortController();
  const statuses = new Set<number>();
  const flood = Array.from({ length: 200 }, async (_, stranger) => {
    for (let nth = 0; !over.signal.aborted; nth += 1) {
      statuses.add((await logIn('wrong password', `made up ${stranger} ${nth}`)).statusCode);
    }
  });
  await sleep(500);
  await until(async () => expect((await logIn()).statusCode).toBe(200));
  await api.call('readStatus');
  over.abort();
  await Promise.all(flood);
  expect([...statuses].filter((status) => status !== 401 && status !== 429)).toEqual([]);
});

it('takes as long for a name that is there as for one that is not', async () => {
  for (const name of ['admin', 'nobody']) {
    const began = performance.now();
    expect((await logIn('wrong password', name)).statusCode).toBe(401);
    expect(performance.now() - began).toBeGreaterThan(495);
  }
});

it('lets operators manage who comes in, but not shut themselves out', async () => {
  const { call } = api;
  await call('addAccount', { body: { name: 'new', role: 'viewer', password: 'twelve or more' } });
  await expect(
    call('addAccount', { body: { name: 'new', role: 'viewer', password: 'twelve or more' } }),
  ).rejects.toThrow('An account of that name exists');
  await expect(
    call('addAccount', { body: { name: 'x', role: 'viewer', password: 'short' } }),
  ).rejects.toThrow('see the problems');
  expect((await logIn('twelve or more', 'new')).statusCode).toBe(200);

  const cookie = await api.logIn('admin');
  await expect(
    call('changeAccount', { params: { name: 'admin' }, body: { role: 'viewer' } }),
  ).rejects.toThrow('last operator');
  await expect(call('removeAccount', { params: { name: 'admin' } })).rejects.toThrow(
    'last operator',
  );
  expect(await whoIs(cookie)).toBe(200);

  await expect(call('changeAccount', { params: { name: 'admin' }, body: {} })).rejects.toThrow(
    'see the problems',
  );
  expect(await whoIs(cookie)).toBe(200);

  await call('changeAccount', { params: { name: 'new' }, body: { role: 'operator' } });
  await call('changeAccount', {
    params: { name: 'admin' },
    body: { password: 'another password' },
  });
  expect(await whoIs(cookie)).toBe(401);
  await call('removeAccount', { params: { name: 'admin' } });
  expect((await call('listAccounts')).accounts.map(({ name, role }) => [name, role])).toEqual([
    ['looker', 'viewer'],
    ['new', 'operator'],
  ]);
});

it('tells an API token once, and takes it back', async () => {
  const body = { label: 'a script', role: 'viewer' } as const;
  const { token, id } = await api.call('addApiToken', { body });
  const script = operatorClient({ baseUrl: api.url, token });
  expect(await script('readSession')).toEqual({
    name: 'token a script',
    role: 'viewer',
    by: 'token',
  });
  await expect(script('rotateToken')).rejects.toThrow('ask an operator');
  const { tokens } = await api.call('listApiTokens');
  expect(tokens.map(({ label, createdBy }) => [label, createdBy])).toEqual([
    ['npm run cli', 'settings'],
    ['a script', 'token npm run cli'],
  ]);
  expect(JSON.stringify(tokens)).not.toContain(token);
  await api.call('removeApiToken', { params: { id } });
  await expect(script('readSession')).rejects.toThrow('Log in first');
});

it('writes down every act that changes something, and nobody can rewrite it', async () => {
  const { call } = api;
  await call('addAccount', { body: { name: 'a', role: 'viewer', password: 'twelve or more' } });
  await call('changeAccount', { params: { name: 'a' }, body: { role: 'operator' } });
  await call('removeAccount', { params: { name: 'a' } });
  const { id } = await call('addApiToken', { body: { label: 's', role: 'viewer' } });
  await call('removeApiToken', { params: { id } });
  // What runs may be over before it is cancelled: then there was nothing to cancel.
  await until(async () => {
    const replay = await call('startReplay', { body: { filter: {} } });
    const { state } = await call('cancelReplay', { params: { id: replay.id } });
    expect(state).toBe('cancelled');
  });
  await call('requeue', { body: { filter: {} } });
  await until(async () => {
    const rebuild = await call('startRebuild', { body: { tables: ['users'], swap: false } });
    const { state } = await call('cancelRebuild', { params: { id: rebuild.id } });
    expect(state).toBe('cancelled');
  });
  const { fingerprint } = await call('rotateToken');
  await call('rotateToken');
  await call('retireToken', { params: { fingerprint } });
  const { door } = await call('readWebhook');
  await call('switchEventOrder', { body: { order: 'arrival' } });
  await call('sendTestEvent', { body: { url: `${door}nobody` } });
  await logIn();

  const acts = (await call('listAudit', { query: { limit: 200 } })).items;
  // These need a forum to read; this worker has none.
  const changing = Object.values<Route>(routes).filter(
    ({ method, access, path }) =>
      method !== 'GET' &&
      access === 'operator' &&
      !/^\/(backfills|reconciles|forum-access)/.test(path),
  );
  const kinds = new Set(acts.map(({ act }) => act));
  kinds.delete('session.begin');
  expect([...kinds].toSorted()).toEqual([
    'account.add',
    'account.change',
    'account.remove',
    'api_token.add',
    'api_token.remove',
    'event_order.switch',
    'rebuild.cancel',
    'rebuild.start',
    'replay.cancel',
    'replay.start',
    'requeue.start',
    'webhook.test',
    'webhook_token.retire',
    'webhook_token.rotate',
  ]);
  expect(kinds.size).toBe(changing.length);
  expect(acts.find(({ act }) => act === 'account.change')).toMatchObject({
    who: 'token npm run cli',
    about: 'a: role operator',
  });

  for (const rewriting of [
    `update audit set who = 'somebody else'`,
    'delete from audit',
    'truncate audit',
  ]) {
    await expect(api.inbox.query(rewriting)).rejects.toThrow('append-only');
  }
});
