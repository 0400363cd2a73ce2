import { inspect } from 'node:util';
import { type Handler, quick, startServer } from '../test/start-server.js';
import { createForumApi, type ForumApi } from './create-forum-api.js';

const KEY = 'KEY-canary-5f2c';
const USERNAME = 'NAME-canary-5f2c';
const EMAIL = 'MAIL-canary-5f2c@example.org';
const TEXT = 'TEXT-canary-5f2c';

const calls: [string, (api: ForumApi) => Promise<unknown>][] = [
  ['a read', (api) => api.posts.get('5')],
  ['a wrong id', (api) => api.users.get(EMAIL)],
  ['a look-up', (api) => api.users.findByEmail(EMAIL)],
  ['a list', (api) => api.posts.list({ sort: TEXT }).pages().next()],
  ['a create', (api) => api.posts.create({ topicId: '1', content: TEXT, username: USERNAME })],
  [
    'a delete with a body',
    (api) => api.userGroups.members.remove('5', { emailAddresses: [EMAIL] }),
  ],
];

/** All that was sent, as text: what a hostile server can send back. */
function everything(headers: object, body: string): string {
  return `${Object.values(headers).join(' ')} ${body} ${EMAIL} ${TEXT}`;
}
const echo =
  (status: number, wrap: (text: string) => string): Handler =>
  (response, { headers, body }) => {
    const text = everything(headers, body);
    // The reason phrase, too.
    response.writeHead(status, KEY, { location: `https://${KEY}.example/`, 'retry-after': KEY });
    response.end(wrap(text));
  };

const echoes: [string, Handler][] = [
  ['an error', echo(400, (text) => JSON.stringify({ error: { param: text, message: text } }))],
  ['a parameter', echo(400, () => JSON.stringify({ error: { param: KEY } }))],
  [
    'a missing item',
    echo(404, (text) => JSON.stringify({ status: 'error', error: { message: text } })),
  ],
  ['a refused key', echo(403, (text) => JSON.stringify({ message: text }))],
  ['HTML', echo(200, (text) => `<html>${text}`)],
  ['broken JSON', echo(200, (text) => `{"${text}`)],
  ['odd values', echo(200, (text) => JSON.stringify({ postId: text, status: [text], data: text }))],
  ['odd keys', echo(200, (text) => JSON.stringify({ [text]: text, data: { [text]: 1 } }))],
  ['another kind', echo(200, (text) => JSON.stringify(text))],
  ['a redirect', echo(302, (text) => text)],
  ['a server error', echo(500, (text) => text)],
  ['a reset', (response) => response.socket?.resetAndDestroy()],
  ['silence', () => {}],
];

describe.each(calls)('%s', (_call, call) => {
  it.each(echoes)('repeats no secret when it is answered with %s', async (_echo, handler) => {
    await using server = await startServer(handler);
    const credentials = { apiKey: KEY, username: USERNAME, email: EMAIL };
    const limits = { timeoutMs: 100, retry: { tries: 2 } };
    const api = createForumApi({ ...quick(server.baseUrl), ...credentials, ...limits });
    const [settled] = await Promise.allSettled([call(api)]);
    // Member changes take any JSON: then there is no error to look at.
    const error: unknown = settled.status === 'rejected' ? settled.reason : null;
    const shown = [error, api].flatMap((value) => [
      inspect(value, { depth: null, showHidden: true, getters: true }),
      JSON.stringify(value),
      String(value),
    ]);
    const { stack, message, cause } = Object(error);
    expect([...shown, stack, message, cause].join('\n')).not.toMatch(/canary/i);
    expect(cause).toBeUndefined();
  });
});

it.each([
  ['apiKey', { apiKey: `${KEY}\n` }],
  ['apiKey', { apiKey: '' }],
  ['apiKey', { apiKey: `${KEY}ž` }],
  ['username', { username: `${USERNAME}\r\nx-evil: 1` }],
  ['email', { email: `${EMAIL}\0` }],
  ['baseUrl', { baseUrl: KEY }],
  ['baseUrl', { baseUrl: `https://amy:${KEY}@api.example/` }],
  ['baseUrl', { baseUrl: `https://api.example/?key=${KEY}` }],
  ['baseUrl', { baseUrl: `http://${KEY}.example/` }],
])('refuses an odd %s without repeating it', (name, options) => {
  const create = () => createForumApi({ apiKey: 'a-key', ...options });
  expect(create).toThrow(TypeError);
  expect(create).toThrow(name);
  expect(create).not.toThrow(/canary/i);
});
