import { applied, delivery, flagged, type Group } from './bad-input.js';
import { sampleText } from './sample.js';

/** At a receiver behind a proxy, whose vendor comes from 203.0.113.0/24 and 2001:db8::/32. */
const forwarded: [string, string[], 'expected' | 'unexpected'][] = [
  ['the vendor behind the proxy', ['X-Forwarded-For: 203.0.113.7'], 'expected'],
  ['the vendor behind the proxy, IPv6', ['X-Forwarded-For: 2001:db8::7'], 'expected'],
  ['somebody else behind the proxy', ['X-Forwarded-For: 198.51.100.7'], 'unexpected'],
  ['the proxy itself', [], 'unexpected'],
  [
    'an address that the sender made up',
    ['X-Forwarded-For: 203.0.113.7, 198.51.100.7'],
    'unexpected',
  ],
  [
    'two X-Forwarded-For lines',
    ['X-Forwarded-For: 198.51.100.7', 'X-Forwarded-For: 203.0.113.7'],
    'expected',
  ],
  ['an empty X-Forwarded-For', ['X-Forwarded-For:'], 'unexpected'],
  ['X-Forwarded-For: unknown', ['X-Forwarded-For: unknown'], 'unexpected'],
  ['X-Forwarded-For with a port', ['X-Forwarded-For: 203.0.113.7:4711'], 'expected'],
  ['X-Forwarded-For in brackets', ['X-Forwarded-For: [2001:db8::7]'], 'expected'],
  ['X-Forwarded-For in brackets, with a port', ['X-Forwarded-For: [2001:db8::7]:80'], 'expected'],
  ['X-Forwarded-For with a zone', ['X-Forwarded-For: fe80::1%eth0'], 'unexpected'],
  ['X-Forwarded-For that is hidden (_gazonk)', ['X-Forwarded-For: _gazonk'], 'unexpected'],
  ['X-Forwarded-For of commas', ['X-Forwarded-For: ,,,'], 'unexpected'],
  ['X-Forwarded-For that is SQL', [`X-Forwarded-For: '; drop table events; --`], 'unexpected'],
  ['X-Forwarded-For out of range', ['X-Forwarded-For: 999.999.999.999'], 'unexpected'],
  ['X-Forwarded-For of bytes above 127', ['X-Forwarded-For: \xff\xfe'], 'unexpected'],
  [
    'X-Forwarded-For of 500 addresses',
    [`X-Forwarded-For: ${'198.51.100.7, '.repeat(500)}203.0.113.7`],
    'expected',
  ],
];

export const addresses: Group = {
  title: 'Addresses and proxies',
  inputs: [
    ...forwarded.map(([name, headers, from]) =>
      delivery(name, sampleText(), from === 'expected' ? applied : flagged(applied, 'address'), {
        headers,
        behindProxy: true,
      }),
    ),
    ...['203.0.113.7', 'unknown', '999.1.1.1', ',', '\xff'].map((address) =>
      delivery(
        `X-Forwarded-For: ${JSON.stringify(address).slice(1, -1)} without a proxy, which is not read`,
        sampleText(),
        applied,
        {
          headers: [
            `X-Forwarded-For: ${address}`,
            `Forwarded: for=${address}`,
            `X-Real-IP: ${address}`,
          ],
        },
      ),
    ),
  ],
};
