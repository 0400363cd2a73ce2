import { keptHeaders } from './kept-headers.js';

it('keeps what tells a delivery apart, by its lower-case name', () => {
  expect(keptHeaders(['Content-Type', '///', 'USER-AGENT', 'x', 'Host', 'forum.example'])).toEqual({
    'content-type': '///',
    'user-agent': 'x',
  });
});

it('keeps no secrets', () => {
  const secrets = ['Authorization', 'Basic x', 'Cookie', 'x', 'X-Api-Key', 'x', 'Referer', 'x'];
  expect(keptHeaders(secrets)).toEqual({});
});

it('joins a repeated header and cuts a long one', () => {
  expect(keptHeaders(['Date', 'a', 'date', 'b'])).toEqual({ date: 'a, b' });
  expect(keptHeaders(['Date', 'x'.repeat(9_000)])['date']).toHaveLength(500);
});
