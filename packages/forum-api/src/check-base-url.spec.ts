import { checkBaseUrl } from './check-base-url.js';
import { DEFAULT_BASE_URL } from './create-forum-api.js';

it.each([
  [DEFAULT_BASE_URL, DEFAULT_BASE_URL],
  ['https://api.example/v1/api/', 'https://api.example/v1/api'],
  ['http://localhost:3000/v1/api', 'http://localhost:3000/v1/api'],
  ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ['http://127.1.2.3/', 'http://127.1.2.3'],
  ['http://[::1]:3000/x//', 'http://[::1]:3000/x'],
])('takes %s', (given, used) => {
  expect(checkBaseUrl(given)).toBe(used);
});

it.each([
  ['', 'is not a URL'],
  ['api.websitetoolbox.com', 'is not a URL'],
  ['http://api.websitetoolbox.com/v1/api', 'must begin with https'],
  ['http://localhost.evil.example', 'must begin with https'],
  ['http://127.0.0.1.evil.example', 'must begin with https'],
  ['http://128.0.0.1', 'must begin with https'],
  ['ftp://localhost', 'must begin with https'],
  ['file:///etc/passwd', 'must begin with https'],
  ['https://a:b@api.example', 'must not hold a user name'],
  ['https://api.example/?x=1', 'without "?" and "#"'],
  ['https://api.example/#x', 'without "?" and "#"'],
])('refuses %j', (given, message) => {
  expect(() => checkBaseUrl(given)).toThrow(message);
});
