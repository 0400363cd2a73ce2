import { applied, event, raw, type BadInput, type Group } from './bad-input.js';
import { head, request } from './request.js';
import { sampleText } from './sample.js';

const slow = (input: BadInput): BadInput => ({ ...input, slow: true });

/** One piece after the other, for longer than anybody waits. */
const drip = (pieces: readonly string[], waitMs: number) =>
  pieces.flatMap((piece) => [Buffer.from(piece), { waitMs }]);

const CHUNKED = 'Transfer-Encoding: chunked';
const slowButInTime = Buffer.from(sampleText());
const after = Buffer.from(sampleText());
const thirds = [0, 1, 2].map((third) => {
  const size = Math.ceil(slowButInTime.length / 3);
  return slowButInTime.subarray(third * size, (third + 1) * size);
});

export const slowOnes: Group = {
  title: 'Slow ones',
  inputs: [
    raw('a connection that says nothing', [{ waitMs: 12_000 }], [408]),
    raw('half a request line', ['POST /web', { waitMs: 12_000 }], [408]),
    raw(
      'a header each second, without end',
      [
        'POST / HTTP/1.1\r\n',
        ...drip(
          Array.from({ length: 14 }, (_, n) => `X-${n}: y\r\n`),
          1_000,
        ),
      ],
      [408],
    ),
    raw('no body after the headers', [head({}, 100), { waitMs: 12_000 }], [408]),
    raw('a body that stops half-way', [head({}, 5_000), sampleText(), { waitMs: 12_000 }], [408]),
    raw(
      'a byte of body every 300 ms',
      [head({}, 100), ...drip(Array<string>(45).fill('x'), 300)],
      [408],
    ),
    raw(
      'chunks that never end',
      [
        head({ contentLength: false, headers: [CHUNKED] }, 0),
        ...drip(Array<string>(28).fill('1\r\n \r\n'), 500),
      ],
      [408],
    ),
    raw(
      'nothing after 100 Continue',
      [head({ headers: ['Expect: 100-continue'] }, 100), { waitMs: 12_000 }],
      [408],
    ),
    raw(
      'a body of 5 GB that does not come',
      [head({}, 5_000_000_000), sampleText(), { waitMs: 12_000 }],
      [408],
    ),
    {
      ...raw(
        'a stranger that sends half a body',
        // From an address of its own: of what has sent much no more is looked at, and it is refused at once.
        [
          head({ path: '/webhooks/wrong', headers: ['X-Forwarded-For: 198.51.100.99'] }, 5_000),
          '{',
          { waitMs: 12_000 },
        ],
        [408],
      ),
      behindProxy: true,
    },
    raw('half a TLS handshake', [Buffer.from('16', 'hex'), { waitMs: 12_000 }], [400]),
    raw(
      'a body in three parts, two seconds apart',
      [head({}, slowButInTime.length), ...thirds.flatMap((part) => [part, { waitMs: 2_000 }])],
      [200],
      [event(slowButInTime, applied)],
    ),
    raw(
      'half a request after a delivery',
      [request({ keepAlive: true }, after), 'POST /webhooks/', { waitMs: 12_000 }],
      [200, 408],
      [event(after, applied)],
    ),
  ].map(slow),
};
