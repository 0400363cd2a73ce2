import {
  brotliCompressSync,
  constants,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { applied, delivery, flagged, quarantined, type Group, type Outcome } from './bad-input.js';
import { sampleText } from './sample.js';

const MIB = 1024 * 1024;
/** What a compressed body may unfold to. */
const LIMIT = 10 * MIB;

const json = () => Buffer.from(sampleText());
const says = (...codings: string[]) => ({
  headers: codings.map((coding) => `Content-Encoding: ${coding}`),
});
const br = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
const broken = (bytes: Buffer) => {
  const copy = Buffer.from(bytes);
  copy[copy.length - 6] = (copy[copy.length - 6] ?? 0) ^ 0xff;
  return copy;
};
const padded = (text: string, size: number) => Buffer.from(text + ' '.repeat(size - text.length));

const right: [string, Buffer, string[]][] = [
  ['gzip', gzipSync(json()), ['gzip']],
  ['GZip in capitals', gzipSync(json()), ['GZIP']],
  ['x-gzip', gzipSync(json()), ['x-gzip']],
  ['gzip, stored without compressing', gzipSync(json(), { level: 0 }), ['gzip']],
  ['gzip in two members', twoMembers(json()), ['gzip']],
  ['gzip with NULs after it', Buffer.concat([gzipSync(json()), Buffer.alloc(20)]), ['gzip']],
  ['deflate', deflateSync(json()), ['deflate']],
  ['br', brotliCompressSync(json()), ['br']],
  ['identity', json(), ['identity']],
  ['an empty Content-Encoding', json(), ['']],
  ['a Content-Encoding of commas', json(), [',,,']],
  ['gzip, identity', gzipSync(json()), ['gzip, identity']],
  ['deflate, then gzip', gzipSync(deflateSync(json())), ['deflate, gzip']],
  ['deflate, then br, in two lines', brotliCompressSync(deflateSync(json())), ['deflate', 'br']],
];

const wrongLabel: [string, string[]][] = [
  ['plain JSON that says gzip', ['gzip']],
  ['plain JSON that says br', ['br']],
  ['plain JSON that says deflate', ['deflate']],
  ['plain JSON that says zstd', ['zstd']],
  ['plain JSON that says compress', ['compress']],
  ['plain JSON that says utf-8', ['utf-8']],
  ['plain JSON that says __proto__', ['__proto__']],
  ['plain JSON that says constructor', ['constructor']],
  ['plain JSON that says gzip three times', ['gzip, gzip, gzip']],
  ['plain JSON with a Content-Encoding of 8,000 characters', ['x'.repeat(8_000)]],
];

const unreadable: [string, Buffer, string[], Outcome][] = [
  ['gzip cut off', gzipSync(json()).subarray(0, 60), ['gzip'], quarantined('encoding')],
  ['gzip with a wrong checksum', broken(gzipSync(json())), ['gzip'], quarantined('encoding')],
  ['gzip, its header only', gzipSync(json()).subarray(0, 10), ['gzip'], quarantined('encoding')],
  ['deflate cut off', deflateSync(json()).subarray(0, 60), ['deflate'], quarantined('encoding')],
  ['deflate without its header', deflateRawSync(json()), ['deflate'], quarantined('encoding')],
  ['br cut off', brotliCompressSync(json()).subarray(0, 60), ['br'], quarantined('encoding')],
  ['br that says gzip', brotliCompressSync(json()), ['gzip'], quarantined('encoding')],
  ['gzip that says br', gzipSync(json()), ['br'], quarantined('encoding')],
  ['zstd, which is not read', zstdCompressSync(json()), ['zstd'], quarantined('encoding')],
  ['three codings, which are too many', gzip(3), ['gzip, gzip, gzip'], quarantined('encoding')],
  [
    'noise that says gzip',
    Buffer.from('\x1f\x8b\x08 is noise', 'latin1'),
    ['gzip'],
    quarantined('encoding'),
  ],
  ['gzip without a label', gzipSync(json()), [], quarantined('utf8')],
  ['gzip twice with one label', gzip(2), ['gzip'], quarantined('utf8')],
  ['gzip of no JSON', gzipSync('not JSON, compressed'), ['gzip'], quarantined('syntax')],
  ['gzip of nothing', gzipSync(''), ['gzip'], quarantined('empty')],
];

const bombs: [string, Buffer, string[], Outcome][] = [
  [
    'a gzip bomb, 10 MiB and a byte',
    gzipSync(Buffer.alloc(LIMIT + 1)),
    ['gzip'],
    quarantined('bomb'),
  ],
  [
    'a deflate bomb of 30 MiB',
    deflateSync(Buffer.alloc(30 * MIB)),
    ['deflate'],
    quarantined('bomb'),
  ],
  ['a br bomb of 100 MiB', br(Buffer.alloc(100 * MIB)), ['br'], quarantined('bomb')],
  [
    'a gzip bomb in gzip',
    gzipSync(gzipSync(Buffer.alloc(30 * MIB, 1))),
    ['gzip, gzip'],
    quarantined('bomb'),
  ],
  [
    'a gzip bomb of white space around JSON',
    gzipSync(padded(sampleText(), 11 * MIB)),
    ['gzip'],
    quarantined('bomb'),
  ],
  ['gzip of exactly 10 MiB', gzipSync(padded(sampleText(), LIMIT)), ['gzip'], applied],
  ['gzip of 500,000 levels', gzipSync('['.repeat(500_000)), ['gzip'], quarantined('depth')],
];

export const contentEncodings: Group = {
  title: 'Content encodings',
  inputs: [
    ...right.map(([name, body, codings]) => delivery(name, body, applied, says(...codings))),
    ...wrongLabel.map(([name, codings]) =>
      delivery(name, sampleText(), flagged(applied, 'encoding'), says(...codings)),
    ),
    ...[...unreadable, ...bombs].map(([name, body, codings, outcome]) =>
      delivery(name, body, outcome, says(...codings)),
    ),
  ],
};

function twoMembers(bytes: Buffer): Buffer {
  return Buffer.concat([gzipSync(bytes.subarray(0, 100)), gzipSync(bytes.subarray(100))]);
}

function gzip(times: number): Buffer {
  let bytes: Buffer = json();
  for (let time = 0; time < times; time += 1) {
    bytes = gzipSync(bytes);
  }
  return bytes;
}
