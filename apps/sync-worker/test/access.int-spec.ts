import { text } from 'node:stream/consumers';
import { API_PREFIX, pathOf, routes, type Route } from '@forum-sync/operator-api';
import { PAGES } from '../src/console/serve-console.js';
import {
  CLI_TOKEN,
  operatorApiUnderTest,
  type OperatorApiUnderTest,
} from './operator-api-under-test.js';

let api: OperatorApiUnderTest;
let cookies: Record<'viewer' | 'operator', string>;
beforeAll(async () => {
  api = await operatorApiUnderTest();
  cookies = { viewer: await api.logIn('looker'), operator: await api.logIn('admin') };
});
afterAll(() => api[Symbol.asyncDispose]());

const all = Object.entries(routes) as [string, Route][];
const PARAMS = { id: '999', kind: 'user', name: 'nobody', fingerprint: '00000000' };

function ask(route: Pick<Route, 'method'>, path: string, headers: Record<string, string> = {}) {
  return api.app.inject({
    method: route.method,
    url: path,
    headers: { ...headers, ...(headers['cookie'] && { 'sec-fetch-site': 'same-origin' }) },
    // A stream would never end.
    payloadAsStream: true,
    ...(route.method !== 'GET' && { payload: {} }),
  });
}
const statusOf = async (...call: Parameters<typeof ask>) => {
  const answer = await ask(...call);
  answer.stream().destroy();
  return answer.statusCode;
};
/** Status and body; of what succeeds no body, for a stream would never end. */
const answerOf = async (...call: Parameters<typeof ask>): Promise<[number, string | null]> => {
  const answer = await ask(...call);
  if (answer.statusCode >= 400) {
    return [answer.statusCode, await text(answer.stream())];
  }
  answer.stream().destroy();
  return [answer.statusCode, null];
};
/** What no route serves. Handlers say what they do not find. */
const NOTHING_THERE = [404, ''];
const pathTo = (route: Route) => pathOf(route, PARAMS);

/** The console's files and pages: the same for everybody, and nothing of the forum in them. */
const ofConsole = new RegExp(
  `^(GET|HEAD) /(|(assets/)?[\\w-]+\\.(html|js|css|svg)|(${PAGES.join('|')})\\*?)$`,
);

it('serves exactly the routes that are written down, health, metrics and the console', () => {
  const served = new Set<string>();
  const tree = api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const folders: string[] = [];
  for (const line of tree.split('\n')) {
    const [, indent = '', part = '', methods] =
      /^([│ ]*)[├└]── (\S+)(?: \(([^)]+)\))?/.exec(line) ?? [];
    const depth = indent.length / 4;
    folders.splice(depth, folders.length, part);
    for (const method of methods?.split(', ') ?? []) {
      served.add(`${method} ${folders.join('').replace(/(?<=.)\/$/, '')}`);
    }
  }
  const known = all.flatMap(([, { method, path }]) => {
    const full = `${API_PREFIX}${path}`;
    return method === 'GET' ? [`GET ${full}`, `HEAD ${full}`] : [`${method} ${full}`];
  });
  const open = ['/health/live', '/health/ready', '/metrics'].flatMap((path) => [
    `GET ${path}`,
    `HEAD ${path}`,
  ]);
  const calls = [...served].filter((route) => !ofConsole.test(route));
  expect(calls.toSorted()).toEqual([...known, ...open].toSorted());
});

const guarded = all.filter(([, { access }]) => access !== 'anyone');

it.each(guarded)('%s wants to know who asks', async (_, route) => {
  expect(await statusOf(route, pathTo(route))).toBe(401);
  expect(await statusOf(route, pathTo(route), { cookie: 'forum_sync=guess' })).toBe(401);
  expect(await statusOf(route, pathTo(route), { authorization: 'Bearer guess' })).toBe(401);
  expect(await statusOf(route, pathTo(route), { authorization: `Basic ${CLI_TOKEN}` })).toBe(401);
});

it.each(guarded.filter(([name]) => name !== 'logOut'))('%s keeps to its role', async (_, route) => {
  const viewer = await statusOf(route, pathTo(route), { cookie: cookies.viewer });
  const operator = await statusOf(route, pathTo(route), { cookie: cookies.operator });
  expect(viewer === 403).toBe(route.access === 'operator');
  expect([401, 403]).not.toContain(operator);
});

it.each(guarded)('%s cannot be had in another spelling of its path', async (_, route) => {
  const path = pathTo(route);
  const last = path.lastIndexOf('/') + 1;
  const spellings = [
    `${path}/`,
    `${path}//`,
    `/${path}`,
    path.toUpperCase(),
    path.replace('/api', '//api'),
    path.replace('/v1/', '/v1//'),
    path.replace('/v1/', '/v1/./'),
    path.replace('/api/', '/x/../api/'),
    path.replace('/api/', '/health/live/../../api/'),
    path.replace('/api/', '/%61pi/'),
    path.replace('/api/', '/api%2f'),
    path.replace('/api/', '/%2561pi/'),
    `${path.slice(0, last)}%${path.charCodeAt(last).toString(16)}${path.slice(last + 1)}`,
    `${path};x=1`,
    `${path}%00`,
    `${path}%20`,
    `${path}?access_token=${CLI_TOKEN}`,
    `${path}#x`,
    path.replaceAll('/', '\\'),
  ];
  for (const spelling of spellings) {
    const answer = await answerOf(route, spelling);
    if (answer[0] !== 401) {
      const known = await answerOf(route, spelling, { authorization: `Bearer ${CLI_TOKEN}` });
      expect([spelling, answer, known]).toEqual([spelling, NOTHING_THERE, NOTHING_THERE]);
    }
  }
});

it.each([
  ['sec-fetch-site', { 'sec-fetch-site': 'cross-site' }],
  ['same-site is not same-origin', { 'sec-fetch-site': 'same-site' }],
  ['origin', { origin: 'http://evil.example' }],
  ['a null origin', { origin: 'null' }],
  ['no word of where it comes from', {}],
])('refuses what another site’s page sends with our cookie: %s', async (_, headers) => {
  const answer = await api.app.inject({
    method: 'POST',
    url: '/api/v1/webhook/tokens',
    headers: { cookie: cookies.operator, ...headers },
  });
  expect(answer.statusCode).toBe(403);
  expect(answer.json()).toMatchObject({ error: 'cross_site' });
});

it('lets our own pages and scripts with a token act', async () => {
  for (const headers of [
    { cookie: cookies.operator, 'sec-fetch-site': 'same-origin' },
    { cookie: cookies.operator, origin: 'http://h.example', host: 'h.example' },
    { authorization: `Bearer ${CLI_TOKEN}` },
  ]) {
    const answer = await api.app.inject({ method: 'POST', url: '/api/v1/webhook/tokens', headers });
    expect(answer.statusCode).toBe(200);
  }
});

it('answers what is not there without repeating it', async () => {
  const answer = await api.app.inject({ method: 'GET', url: '/api/v1/secret-thing' });
  expect([answer.statusCode, answer.body]).toEqual(NOTHING_THERE);
});
