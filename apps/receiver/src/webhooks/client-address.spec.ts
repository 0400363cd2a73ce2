import type { IncomingMessage } from 'node:http';
import { clientAddress, inRanges } from './client-address.js';

const request = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded ? { 'x-forwarded-for': forwarded } : {},
  }) as unknown as IncomingMessage;

it('believes X-Forwarded-For of the configured proxies only', () => {
  const addressOf = clientAddress(['10.0.0.0/8', '::1']);
  expect(addressOf(request('10.1.2.3', '203.0.113.7'))).toBe('203.0.113.7');
  expect(addressOf(request('::1', '203.0.113.7'))).toBe('203.0.113.7');
  expect(addressOf(request('192.0.2.1', '203.0.113.7'))).toBe('192.0.2.1');
  // What the client itself wrote in front of the proxy's entry is not believed either.
  expect(addressOf(request('10.1.2.3', '1.1.1.1, 203.0.113.7'))).toBe('203.0.113.7');
});

it.each([
  ['203.0.113.7:4711', '203.0.113.7'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['[2001:db8::1]', '2001:db8::1'],
  ['2001:db8::1', '2001:db8::1'],
  ['fe80::1%eth0', 'fe80::1'],
  ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
  ['unknown', null],
  ['_hidden', null],
  ['999.1.1.1', null],
])('reads %j of a proxy as %j', (forwarded, address) => {
  expect(clientAddress(['10.0.0.0/8'])(request('10.1.2.3', forwarded))).toBe(address);
});

it('knows no address where there is none', () => {
  expect(clientAddress([])(request(''))).toBeNull();
});

it('believes nobody without configuration', () => {
  expect(clientAddress([])(request('10.1.2.3', '203.0.113.7'))).toBe('10.1.2.3');
});

it('finds an address in ranges, all without any', () => {
  const contains = inRanges(['203.0.113.0/24', '2001:db8::/32', '192.0.2.5']);
  expect(['203.0.113.9', '2001:db8::1', '192.0.2.5'].map(contains)).toEqual([true, true, true]);
  expect(['203.0.114.9', '2001:db9::1', '192.0.2.6'].map(contains)).toEqual([false, false, false]);
  expect(inRanges([])('192.0.2.6')).toBe(true);
});
