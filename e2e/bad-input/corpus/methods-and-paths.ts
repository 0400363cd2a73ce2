import type { AnswerStatus } from '../answers.js';
import { OLD_TOKEN, RETIRED_TOKEN, TOKEN } from '../canaries.js';
import { applied, delivery, event, raw, refused, type Group } from './bad-input.js';
import { DOOR, head, request } from './request.js';
import { sampleText } from './sample.js';

const nothing = Buffer.alloc(0);
const noBody = (name: string, method: string, status: AnswerStatus) =>
  refused(name, status, nothing, { method, contentLength: false });

const methods = [
  noBody('GET at the door', 'GET', 405),
  noBody('HEAD at the door', 'HEAD', 405),
  noBody('OPTIONS at the door', 'OPTIONS', 204),
  noBody('TRACE at the door', 'TRACE', 405),
  noBody('DELETE at the door', 'DELETE', 405),
  noBody('PROPFIND at the door', 'PROPFIND', 405),
  noBody('M-SEARCH at the door', 'M-SEARCH', 405),
  refused('PUT with an event', 405, sampleText(), { method: 'PUT' }),
  refused('PATCH with an event', 405, sampleText(), { method: 'PATCH' }),
  refused('GET with an event', 405, sampleText(), { method: 'GET' }),
  refused('PUT with 2 MiB', 405, Buffer.alloc(2 * 1024 * 1024), {
    method: 'PUT',
    keepAlive: true,
  }),
  noBody('BREW, which is no method', 'BREW', 400),
  noBody('post in lower case', 'post', 400),
  noBody('PO ST', 'PO ST', 400),
  raw('no method', [head({ method: '' }, 0)], [400]),
  raw('CONNECT to the door', [head({ method: 'CONNECT', contentLength: false }, 0)], []),
];

const versions = [
  raw(
    'HTTP/0.9, which has no body',
    [`POST ${DOOR}\r\n\r\n`],
    [200],
    [{ as: 'duplicate', body: nothing }],
  ),
  delivery('the version HTTP/2.0, spoken as 1.1', sampleText(), applied, { version: 'HTTP/2.0' }),
  ...['HTTP/1.2', 'HTTP/1', 'http/1.1', 'HTTP/11', 'HTTPS/1.1', 'ICY/1.0'].map((version) =>
    refused(`the version ${version}`, 400, sampleText(), { version }),
  ),
];

const letIn: [string, string][] = [
  ['a trailing slash', `${DOOR}/`],
  ['a query', `${DOOR}?utm=1`],
  ['a trailing slash and a query', `${DOOR}/?utm=/1/`],
  ['an empty query', `${DOOR}?`],
  ['two question marks', `${DOOR}??a=?`],
  ['a query of 10,000 characters', `${DOOR}?${'x'.repeat(10_000)}`],
  ['a query of nonsense escapes', `${DOOR}?%zz=%00%ff&__proto__[x]=y&;&=`],
  ['a query with the other token', `${DOOR}?token=${OLD_TOKEN}`],
  ['the whole URL as path', `http://forum.example${DOOR}`],
  ['the whole URL as path, with all that one may have', `HTTPS://forum.example:8443${DOOR}/?a=b`],
];

const strange: [string, string][] = [
  ['two trailing slashes', `${DOOR}//`],
  ['two slashes before the token', `/webhooks//${TOKEN}`],
  ['two leading slashes', `/${DOOR}`],
  ['WEBHOOKS in capitals', `/WEBHOOKS/${TOKEN}`],
  ['a dot before the token', `/webhooks/./${TOKEN}`],
  ['a way round', `/webhooks/../webhooks/${TOKEN}`],
  ['a segment after the token', `${DOOR}/more`],
  ['a file ending after the token', `${DOOR}.json`],
  ['a matrix parameter', `${DOOR};a=b`],
  ['a fragment', `${DOOR}#top`],
  ['an encoded space after the token', `${DOOR}%20`],
  ['an encoded slash after the token', `${DOOR}%2f`],
  ['an encoded NUL after the token', `${DOOR}%00`],
  ['an encoded slash before the token', `/webhooks%2f${TOKEN}`],
  ['an encoded dot in the path', `/%2e/webhooks/${TOKEN}`],
  ['an encoded letter of the token', `/webhooks/%63${TOKEN.slice(1)}`],
  ['a doubly encoded letter of the token', `/webhooks/%2563${TOKEN.slice(1)}`],
  ['a letter of the door encoded', `/%77ebhooks/${TOKEN}`],
  ['an escape that is none', `/webhooks/%zz${TOKEN}`],
  ['an escape that is none, elsewhere', `/%zz/${TOKEN}`],
  ['the token alone', `/${TOKEN}`],
  ['the token in the query', `/webhooks?token=${TOKEN}`],
  ['the door without a token', '/webhooks'],
  ['the door and a slash', '/webhooks/'],
  ['the root', '/'],
  ['a route of nobody', '/wp-login.php'],
  ['POST to the liveness', '/health/live'],
  ['POST to the metrics', '/metrics'],
  ['__proto__ as path', '/__proto__'],
  ['the whole URL as path, by another scheme', `ftp://forum.example${DOOR}`],
];

const tokens: [string, string][] = [
  ['a wrong token', 'wrong-token-of-just-the-right-size'],
  ['the token without its end', TOKEN.slice(0, -1)],
  ['the token and one letter more', `${TOKEN}x`],
  ['the token in capitals', TOKEN.toUpperCase()],
  ['a token that was retired', RETIRED_TOKEN],
  ['both tokens, as the setting has them', `${TOKEN},${OLD_TOKEN}`],
  ['the token twice', TOKEN + TOKEN],
  ['a token of 10,000 letters', 'x'.repeat(10_000)],
  ['undefined as token', 'undefined'],
  ['a star as token', '*'],
];

const expecting = sampleText();

export const methodsAndPaths: Group = {
  title: 'Methods, versions and paths',
  inputs: [
    ...methods,
    ...versions,
    ...letIn.map(([name, path]) => delivery(name, sampleText(), applied, { path })),
    ...strange.map(([name, path]) => refused(name, 404, sampleText(), { path })),
    refused('an odd content type to a route of nobody', 404, sampleText(), {
      path: '/nothing',
      headers: ['Content-Type: ///'],
    }),
    refused('no JSON to a route of nobody', 404, '{', {
      path: '/nothing',
      headers: ['Content-Type: application/json'],
    }),
    raw('a star as path', [head({ method: 'OPTIONS', path: '*', contentLength: false }, 0)], [404]),
    refused('a backslash for a slash', 400, sampleText(), { path: `\\webhooks\\${TOKEN}` }),
    refused('bytes above 127 in the path', 400, sampleText(), {
      path: `/webhooks/\xff\xfe${TOKEN}`,
    }),
    raw('a path with a space', [head({ path: `${DOOR} and more` }, 0)], [400]),
    raw('a path with NUL', [head({ path: `${DOOR}\0` }, 0)], [400]),
  ],
};

export const tokensAndStrangers: Group = {
  title: 'Tokens and strangers',
  inputs: [
    ...tokens.map(([name, token]) =>
      refused(name, 404, sampleText(), { path: `/webhooks/${token}` }),
    ),
    ...['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'].map((method) =>
      refused(`${method} with a wrong token`, 404, nothing, {
        method,
        path: '/webhooks/wrong',
        contentLength: false,
      }),
    ),
    delivery('the older of two tokens', sampleText(), applied, { path: `/webhooks/${OLD_TOKEN}` }),
    ...['X-Webhook-Token', 'Authorization', 'X-Api-Key', 'Cookie'].map((header) =>
      refused(`the token in ${header}`, 404, sampleText(), {
        path: '/webhooks/',
        headers: [`${header}: ${TOKEN}`],
      }),
    ),
    refused('basic authentication with the token', 404, sampleText(), {
      path: '/webhooks/',
      headers: [`Authorization: Basic ${Buffer.from(`:${TOKEN}`).toString('base64')}`],
    }),
    refused('the token in the body', 404, JSON.stringify({ token: TOKEN }), { path: '/webhooks/' }),
    refused('a wrong token with no JSON', 404, 'noise', { path: '/webhooks/wrong' }),
    refused('a wrong token with an empty body', 404, '', { path: '/webhooks/wrong' }),
    refused('a wrong token with 300,000 levels', 404, '['.repeat(300_000), {
      path: '/webhooks/wrong',
    }),
    refused('a wrong token and Expect: banana', 404, sampleText(), {
      path: '/webhooks/wrong',
      headers: ['Expect: banana'],
    }),
    raw(
      'two strangers and a delivery at once',
      [
        Buffer.concat([
          request({ keepAlive: true, method: 'GET', path: '/webhooks/wrong' }, nothing),
          request({ keepAlive: true, method: 'GET', path: '/webhooks/wrong' }, nothing),
          request({ keepAlive: true }, Buffer.from(expecting)),
        ]),
      ],
      [404, 404, 200],
      [event(expecting, applied)],
    ),
  ],
};
