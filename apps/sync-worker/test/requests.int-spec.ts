import { failure } from '@forum-sync/operator-api';
import {
  CLI_TOKEN,
  operatorApiUnderTest,
  type OperatorApiUnderTest,
} from './operator-api-under-test.js';

let api: OperatorApiUnderTest;
beforeAll(async () => {
  api = await operatorApiUnderTest();
});
afterAll(() => api[Symbol.asyncDispose]());

type Method = 'GET' | 'POST' | 'DELETE';

function send(
  method: Method,
  path: string,
  payload: string | null = null,
  contentType = 'application/json',
) {
  return api.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: {
      authorization: `Bearer ${CLI_TOKEN}`,
      ...(payload !== null && { 'content-type': contentType }),
    },
    ...(payload !== null && { payload }),
  });
}

const nul = (value: unknown) => JSON.stringify(value).replaceAll('NUL', '\\u0000');

it.each<[method: Method, path: string, problem: string, payload: string | null]>([
  ['POST', '/session', 'body.name', nul({ name: 'aNUL', password: 'x' })],
  ['POST', '/session', 'body.password', nul({ name: 'a', password: 'NUL' })],
  ['POST', '/api-tokens', 'body.label', nul({ label: 'aNULb', role: 'viewer' })],
  ['POST', '/replays/count', 'body.filter.types.0', nul({ filter: { types: ['NUL'] } })],
  ['DELETE', '/accounts/%00', 'params.name', null],
  ['GET', '/events?text=a%00', 'query.text', null],
])('refuses a NUL, which no column holds: %s %s %s', async (method, path, problem, payload) => {
  const answer = await send(method, path, payload);
  expect([answer.statusCode, answer.json()]).toEqual([
    400,
    {
      error: 'invalid',
      message: expect.any(String),
      problems: [{ path: problem, message: 'must not hold a NUL' }],
    },
  ]);
});

it.each<[what: string, status: number, error: string, payload: string, contentType?: string]>([
  ['no JSON', 400, 'invalid', '{"secret":'],
  ['an empty body', 400, 'invalid', ''],
  ['a key that reaches a prototype', 400, 'invalid', '{"__proto__":{"secret":1}}'],
  ['too long a body', 413, 'too_large', JSON.stringify('secret'.repeat(20_000))],
  ['another content type', 415, 'unsupported', 'secret', 'text/csv'],
])('refuses %s with %d as it refuses everything', async (_what, status, error, ...body) => {
  const answer = await send('POST', '/session', ...body);
  expect(answer.statusCode).toBe(status);
  expect(failure.strict().parse(answer.json())).toMatchObject({ error });
  expect(answer.body).not.toContain('secret');
  expect(answer.headers).toMatchObject(SAFE);
});

const SAFE = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

it.each<[what: string, method: Method, path: string, status: number]>([
  ['an answer', 'GET', '/status', 200],
  ['an empty answer', 'DELETE', '/session', 204],
  ['a refusal', 'GET', '/events/999', 404],
  ['what is not there', 'GET', '/nothing', 404],
])('lets nobody keep or guess at %s', async (_what, method, path, status) => {
  const { statusCode, headers } = await send(method, path);
  expect(statusCode).toBe(status);
  expect(headers).toMatchObject(SAFE);
});

it.each(['/%61pi/v1/status', '/api/%76%31/status'])(
  'lets nobody keep or guess at an answer whose path is spelled %s',
  async (url) => {
    const answer = await api.app.inject({ url, headers: { authorization: `Bearer ${CLI_TOKEN}` } });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject(SAFE);
  },
);

it('lets nobody keep or guess at what is told live', async () => {
  const stop = new AbortController();
  const { headers } = await fetch(`${api.url}/api/v1/live`, {
    headers: { authorization: `Bearer ${CLI_TOKEN}` },
    signal: stop.signal,
  });
  stop.abort();
  expect(Object.fromEntries(headers)).toMatchObject(SAFE);
});
