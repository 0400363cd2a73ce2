import { raw, type Group } from './bad-input.js';
import { sampleText } from './sample.js';
import { END, RESET } from '../wire.js';

/** The beginning of a TLS 1.2 handshake. */
const CLIENT_HELLO = Buffer.concat([
  Buffer.from('16030100c8010000c40303', 'hex'),
  Buffer.alloc(193, 0xab),
]);
/** All bytes there are, twice. */
const NOISE = Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 167 + 13) % 256));

const spoken: [string, Buffer | string][] = [
  ['a TLS handshake', CLIENT_HELLO],
  ['the HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0'],
  ['an SSH greeting', 'SSH-2.0-OpenSSH_9.9\r\n'],
  ['an SMTP greeting', 'EHLO mail.example\r\nMAIL FROM:<canary@example.com>\r\n'],
  ['a Redis command', '*1\r\n$4\r\nPING\r\n'],
  ['a PostgreSQL start-up packet', '\0\0\0\x08\x04\xd2\x16\x2f'],
  ['a SIP request', 'REGISTER sip:forum.example SIP/2.0\r\n\r\n'],
  ['a PROXY line of version 1', 'PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\nGET / HTTP/1.1\r\n\r\n'],
  ['a PROXY header of version 2', '\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c'],
  ['an HTTP answer', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'],
  ['JSON without HTTP', `${sampleText()}\r\n`],
  ['noise', NOISE],
  ['1,000 NULs', Buffer.alloc(1_000)],
  ['64 KiB without a line break', 'A'.repeat(65_536)],
];

export const notHttp: Group = {
  title: 'What is no HTTP',
  inputs: [
    ...spoken.map(([name, bytes]) => raw(name, [bytes], [400])),
    raw('an RTSP request', ['OPTIONS rtsp://forum.example RTSP/1.0\r\n\r\n'], [404]),
    raw('a connection that closes at once', [END], []),
    raw('a connection that is reset at once', [RESET], []),
    raw('line breaks, then the end', ['\r\n\r\n\r\n', END], []),
  ],
};
