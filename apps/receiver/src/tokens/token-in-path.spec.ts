import { tokenInPath } from './token-in-path.js';

it.each([
  ['/webhooks/abc', 'abc'],
  ['/webhooks/abc/', 'abc'],
  ['/webhooks/abc?utm=1', 'abc'],
  ['/webhooks/abc/?utm=/1/', 'abc'],
  ['http://forum.example/webhooks/abc', 'abc'],
  ['HTTPS://forum.example:8443/webhooks/abc/?utm=1', 'abc'],
  // Another path is another token, and a wrong one: nothing is decoded or tidied.
  ['/webhooks/abc//', 'abc/'],
  ['/webhooks//abc', '/abc'],
  ['/webhooks/%61bc', '%61bc'],
  ['/webhooks/', ''],
  ['/webhooks', null],
  ['/Webhooks/abc', null],
  ['//webhooks/abc', null],
  ['/health/live', null],
  ['http:///webhooks/abc', null],
  ['http://forum.example?/webhooks/abc', null],
  ['ftp://forum.example/webhooks/abc', null],
  ['/x/http://forum.example/webhooks/abc', null],
  ['', null],
])('reads %j as %j', (url, token) => {
  expect(tokenInPath(url)).toBe(token);
});
