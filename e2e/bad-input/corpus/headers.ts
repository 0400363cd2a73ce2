import { applied, delivery, raw, refused, type Group } from './bad-input.js';
import { request } from './request.js';
import { sampleText } from './sample.js';

const many = (count: number) => Array.from({ length: count }, (_, index) => `X-${index}: y`);

const harmless: [string, string[]][] = [
  ['300 headers', many(300)],
  ['the same header 100 times', Array.from({ length: 100 }, () => 'X-Same: y')],
  ['two Date headers', ['Date: yesterday', 'Date: tomorrow']],
  ['a Date of 2,000 characters', [`Date: ${'x'.repeat(2_000)}`]],
  ['a User-Agent with markup and quotes', [`User-Agent: <script>"'\\; drop table events; --`]],
  ['a User-Agent of bytes above 127', ['User-Agent: \xc3\xbc\xff\x80\xfe']],
  ['an empty User-Agent', ['User-Agent:']],
  ['a header value of tabs', ['X-Tabs: \t\t\t']],
  ['header names of odd but legal characters', ["!#$%&'*+-.^_`|~: y"]],
  ['__proto__ and constructor as headers', ['__proto__: y', 'constructor: y', 'prototype: y']],
  ['cookies', ['Cookie: session=canary', 'Cookie2: canary']],
  ['an Authorization header', ['Authorization: Basic Y2FuYXJ5OmNhbmFyeQ==']],
  ['X-HTTP-Method-Override: DELETE', ['X-HTTP-Method-Override: DELETE']],
  ['X-Original-URL and X-Rewrite-URL', ['X-Original-URL: /nothing', 'X-Rewrite-URL: /nothing']],
  ['If-None-Match: *', ['If-None-Match: *']],
  ['Range: bytes=0-0', ['Range: bytes=0-0']],
  ['Accept: text/nothing', ['Accept: text/nothing', 'Accept-Encoding: *;q=0']],
  ['TE: trailers', ['TE: trailers', 'Trailer: X-Sum']],
  ['Upgrade: websocket', ['Upgrade: websocket', 'Sec-WebSocket-Version: 13']],
  ['Upgrade: h2c', ['Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__']],
  [
    'Origin and Sec-Fetch-Site of a browser',
    ['Origin: https://elsewhere.example', 'Sec-Fetch-Site: cross-site'],
  ],
  ['two Hosts', ['Host: elsewhere.example']],
  ['Host with a path in it', ['Host: elsewhere.example/../..']],
  ['Max-Forwards: 0', ['Max-Forwards: 0', 'Via: 1.1 a, 1.1 b']],
];

const malformed: [string, string][] = [
  ['a space before the colon', 'X-Space : y'],
  ['a header without a colon', 'X-No-Colon'],
  ['a header without a name', ': y'],
  ['NUL in a header', 'X-Nul: a\0b'],
  ['a bare carriage return in a header', 'X-Cr: a\rb'],
  ['a control character in a header name', 'X-\x01: y'],
  ['bytes above 127 in a header name', 'X-\xfc: y'],
  ['a first header that starts with a space', ' X-Folded: y'],
];

const bareLineFeeds = request({}, Buffer.from(sampleText()))
  .toString('latin1')
  .replaceAll('\r\n', '\n');

export const headers: Group = {
  title: 'Headers',
  inputs: [
    ...harmless.map(([name, lines]) => delivery(name, sampleText(), applied, { headers: lines })),
    delivery('Connection: upgrade', sampleText(), applied, {
      keepAlive: true,
      headers: ['Connection: Upgrade, close', 'Upgrade: websocket'],
    }),
    ...malformed.map(([name, line]) => refused(name, 400, sampleText(), { headers: [line] })),
    refused('a header of 20 KiB', 431, sampleText(), {
      headers: [`X-Long: ${'x'.repeat(20_000)}`],
    }),
    refused('a header name of 20 KiB', 431, sampleText(), {
      headers: [`${'x'.repeat(20_000)}: y`],
    }),
    refused('1,000 headers of 20 bytes', 431, sampleText(), {
      headers: Array.from({ length: 1_000 }, (_, index) => `X-${index}: ${'y'.repeat(12)}`),
    }),
    refused('a path of 20 KiB', 431, sampleText(), { path: `/webhooks/${'x'.repeat(20_000)}` }),
    refused('HTTP/1.1 without a Host', 400, sampleText(), { host: false }),
    raw('bare line feeds instead of line breaks', [bareLineFeeds], [400]),
  ],
};
