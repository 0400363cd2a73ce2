import { UrlRefused, webhookUrl } from './webhook-url.js';

it('takes a complete URL, trims it, and takes nothing for none', () => {
  expect(webhookUrl(' https://example.com/hook?a=b ')?.href).toBe('https://example.com/hook?a=b');
  expect(webhookUrl('http://127.0.0.1:3000/x/')?.href).toBe('http://127.0.0.1:3000/x/');
  expect(webhookUrl('  ')).toBeNull();
});

it.each([
  'example.com',
  'ftp://example.com',
  'javascript:alert(1)',
  `https://${'x'.repeat(2_000)}`,
])('refuses %j', (typed) => {
  expect(() => webhookUrl(typed)).toThrow(UrlRefused);
});
