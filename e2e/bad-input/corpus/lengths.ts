import {
  applied,
  delivery,
  event,
  quarantined,
  raw,
  refused,
  type BadInput,
  type Group,
  type Kept,
} from './bad-input.js';
import { chunked, head, request } from './request.js';
import { sampleText } from './sample.js';
import { END, RESET } from '../wire.js';

const CHUNKED = 'Transfer-Encoding: chunked';

/** A body in chunks that arrives whole. */
function inChunks(name: string, body: Buffer, wire: Buffer, headers = [CHUNKED]): BadInput {
  return raw(
    name,
    [head({ contentLength: false, headers }, 0), wire],
    [200],
    [event(body, applied)],
  );
}

const fresh = () => Buffer.from(sampleText());
const chunkedInputs = [
  ...(
    [
      ['chunks of 64 bytes', 64],
      ['chunks of one byte', 1],
      ['one chunk', 10_000],
    ] as const
  ).map(([name, size]) => {
    const body = fresh();
    return inChunks(name, body, chunked(body, size));
  }),
  withBody('chunks with extensions', (body) => chunked(body, 64, ';name="value";other')),
  withBody('chunks, then trailers', (body) => chunked(body, 64, '', 'X-Sum: 1\r\nX-More: 2\r\n')),
  withBody('TRANSFER-ENCODING: Chunked', (body) => chunked(body), ['TRANSFER-ENCODING: Chunked']),
  withBody('chunk sizes with leading zeros and capitals', (body) =>
    Buffer.concat([
      Buffer.from(`000${body.length.toString(16).toUpperCase()}\r\n`),
      body,
      Buffer.from('\r\n0000\r\n\r\n'),
    ]),
  ),
];

function withBody(name: string, wire: (body: Buffer) => Buffer, headers?: string[]): BadInput {
  const body = fresh();
  return inChunks(name, body, wire(body), headers);
}

/** A head that Node's parser does not accept: what follows it is not read. */
const malformed = (name: string, lines: string[], contentLength: number | false = false) =>
  refused(name, 400, sampleText(), { contentLength, headers: lines });

const broken = (name: string, wire: string) =>
  raw(name, [head({ contentLength: false, headers: [CHUNKED] }, 0), wire], [400]);

function inSegments(name: string, size: number, waitMs: number): BadInput {
  const body = fresh();
  const bytes = request({}, body);
  const steps = [];
  for (let at = 0; at < bytes.length; at += size) {
    steps.push(bytes.subarray(at, at + size), { waitMs });
  }
  return raw(name, steps, [200], [event(body, applied)]);
}

const split = Buffer.from(sampleText({ object: { name: '😀' } }));
const inTheMiddle = split.indexOf('😀') + 2;
const withoutLength = Buffer.from(sampleText());
const emptyAgain: Kept = { as: 'duplicate', body: Buffer.alloc(0) };
const longer = fresh();
const http10 = fresh();

export const lengths: Group = {
  title: 'Lengths and transfer codings',
  inputs: [
    ...chunkedInputs,
    delivery('a Content-Length with leading zeros', sampleText(), applied, {
      contentLength: false,
      headers: [`Content-Length: 000${Buffer.byteLength(sampleText())}`],
    }),
    raw(
      'gzip as transfer coding, which is not undone',
      [
        head({ contentLength: false, headers: ['Transfer-Encoding: gzip, chunked'] }, 0),
        chunked(Buffer.from([0x1f, 0x8b, 0x08, 0xff])),
      ],
      [200],
      [event(Buffer.from([0x1f, 0x8b, 0x08, 0xff]), quarantined('utf8'))],
    ),
    inSegments('seven bytes at a time', 7, 1),
    raw(
      'a segment that ends within a character',
      [
        head({}, split.length),
        split.subarray(0, inTheMiddle),
        { waitMs: 20 },
        split.subarray(inTheMiddle),
      ],
      [200],
      [event(split, applied)],
    ),
    raw(
      'HTTP/1.0 with a Content-Length',
      [request({ version: 'HTTP/1.0' }, http10)],
      [200],
      [event(http10, applied)],
    ),
    raw(
      'a line break before the request line',
      ['\r\n', request({}, longer)],
      [200],
      [event(longer, applied)],
    ),

    malformed('Content-Length and chunked', [CHUNKED], 100),
    malformed('chunked and Content-Length', ['Content-Length: 100', CHUNKED].toReversed()),
    malformed('two Content-Lengths that agree', ['Content-Length: 100', 'Content-Length: 100']),
    malformed('two Content-Lengths that disagree', ['Content-Length: 100', 'Content-Length: 10']),
    malformed('two Content-Lengths in one line', ['Content-Length: 100, 100']),
    malformed('a negative Content-Length', ['Content-Length: -1']),
    malformed('a Content-Length with a plus', ['Content-Length: +100']),
    malformed('a hexadecimal Content-Length', ['Content-Length: 0x64']),
    malformed('a Content-Length with a space in it', ['Content-Length: 10 0']),
    malformed('a Content-Length that is a fraction', ['Content-Length: 100.0']),
    malformed('a Content-Length beyond 2^64', ['Content-Length: 99999999999999999999']),
    malformed('an empty Content-Length', ['Content-Length:']),
    malformed('a Content-Length in words', ['Content-Length: hundred']),
    malformed('a space before the colon of Content-Length', ['Content-Length : 100']),
    malformed('Transfer-Encoding identity', ['Transfer-Encoding: identity']),
    malformed('Transfer-Encoding with chunked not last', ['Transfer-Encoding: chunked, gzip']),
    malformed('Transfer-Encoding xchunked', ['Transfer-Encoding: xchunked']),
    malformed('Transfer-Encoding twice, chunked last but one', [
      CHUNKED,
      'Transfer-Encoding: gzip',
    ]),
    malformed('Transfer-Encoding folded over two lines', [
      'Transfer-Encoding:\r\n chunked',
      'Content-Length: 9',
    ]),

    broken('a chunk size that is none', 'zz\r\n{}\r\n0\r\n\r\n'),
    broken('a negative chunk size', '-2\r\n{}\r\n0\r\n\r\n'),
    broken('a chunk size beyond 2^64', 'fffffffffffffffff\r\n{}\r\n0\r\n\r\n'),
    broken('a chunk that is longer than it says', '1\r\n{}\r\n0\r\n\r\n'),
    broken('a chunk without its line break', '2\r\n{}0\r\n\r\n'),
    broken('a chunk size in words', 'two\r\n{}\r\n0\r\n\r\n'),
    broken('chunks with bare line feeds', '2\n{}\n0\n\n'),
    broken('a chunk extension of 20 KiB', `2;${'x'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`),

    raw(
      'no length: the body is empty, and what follows is no request',
      [Buffer.concat([head({ contentLength: false, keepAlive: true }, 0), withoutLength])],
      [200],
      [emptyAgain],
    ),
    raw(
      'HTTP/1.0 without a length: the body is empty',
      [head({ contentLength: false, version: 'HTTP/1.0' }, 0)],
      [200],
      [emptyAgain],
    ),
    raw('a body cut off by the end of the connection', [head({}, 5_000), sampleText(), END], [400]),
    raw('a body cut off by a reset', [head({}, 5_000), sampleText(), { waitMs: 50 }, RESET], []),
    raw(
      'chunks cut off by the end of the connection',
      [head({ contentLength: false, headers: [CHUNKED] }, 0), '5\r\n{"id"\r\n', END],
      [400],
    ),
    raw(
      'chunks cut off by a reset',
      [
        head({ contentLength: false, headers: [CHUNKED] }, 0),
        '5\r\n{"id"\r\n',
        { waitMs: 50 },
        RESET,
      ],
      [],
    ),
    raw(
      'headers cut off by the end of the connection',
      ['POST /webhooks/x HTTP/1.1\r\nHost: x', END],
      [400],
    ),

    delivery('Expect: 100-continue', sampleText(), applied, { headers: ['Expect: 100-continue'] }),
    delivery('EXPECT: 100-Continue', sampleText(), applied, { headers: ['EXPECT: 100-Continue'] }),
    delivery('Expect: banana', sampleText(), applied, { headers: ['Expect: banana'] }),
  ],
};
