import { applied, event, quarantined, raw, type Group } from './bad-input.js';
import { chunked, head, request } from './request.js';
import { sampleText } from './sample.js';
import { END } from '../wire.js';

const fresh = (count: number) => Array.from({ length: count }, () => Buffer.from(sampleText()));
const kept = (bodies: readonly Buffer[]) => bodies.map((body) => event(body, applied));
const keepAlive = (body: Buffer) => request({ keepAlive: true }, body);

const [two, fifty, inTurn] = [fresh(2), fresh(50), fresh(3)];
const mixed = [Buffer.from(sampleText()), Buffer.from(sampleText())] as const;
const beforeNoise = fresh(1);
const [noisy, twoAndNoise, beforeStranger, beforeBroken] = [fresh(1), fresh(2), fresh(1), fresh(1)];
const [withBreak] = fresh(1) as [Buffer];
const [halfClosed] = fresh(1) as [Buffer];
const smuggled = 'GET /health/live HTTP/1.1\r\nHost: forum.example\r\n\r\n';
const shortBody = Buffer.from('{"id":1,"ty');

export const connections: Group = {
  title: 'Connections and what is smuggled in them',
  inputs: [
    raw('two requests at once', [Buffer.concat(two.map(keepAlive))], [200, 200], kept(two)),
    raw(
      'fifty requests at once',
      [Buffer.concat(fifty.map(keepAlive))],
      fifty.map(() => 200 as const),
      kept(fifty),
    ),
    raw(
      'three requests in turn on one connection',
      inTurn.flatMap((body) => [keepAlive(body), { waitMs: 30 }]),
      [200, 200, 200],
      kept(inTurn),
    ),
    raw(
      'a stranger before and after a delivery, on one connection',
      [
        request({ keepAlive: true, method: 'GET', path: '/nothing' }, Buffer.alloc(0)),
        { waitMs: 20 },
        keepAlive(mixed[0]),
        { waitMs: 20 },
        request({ keepAlive: true, method: 'GET', path: '/nothing' }, Buffer.alloc(0)),
        { waitMs: 20 },
        keepAlive(mixed[1]),
      ],
      [404, 200, 404, 200],
      kept(mixed),
    ),
    raw(
      'noise after a delivery was answered',
      [...beforeNoise.map(keepAlive), { answers: 1 }, 'noise\r\n\r\n'],
      [200, 400],
      kept(beforeNoise),
    ),
    raw(
      'a request as the body of a request',
      [request({}, Buffer.from(smuggled))],
      [200],
      [event(smuggled, quarantined('syntax'))],
    ),
    raw(
      'a request in a chunk of a request',
      [
        head({ contentLength: false, headers: ['Transfer-Encoding: chunked'] }, 0),
        chunked(Buffer.from(`${smuggled} in chunks`), 1_000),
      ],
      [200],
      [event(`${smuggled} in chunks`, quarantined('syntax'))],
    ),
    raw(
      'a body that is longer than its Content-Length',
      [
        head({ keepAlive: true }, shortBody.length),
        shortBody,
        { answers: 1 },
        'pe":"user.created"}',
      ],
      [200, 400],
      [event(shortBody, quarantined('syntax'))],
    ),
    raw(
      'a body that is longer than its Content-Length, all at once',
      [
        Buffer.concat([
          head({ keepAlive: true }, shortBody.length),
          Buffer.from('{"id":2,"ty'),
          Buffer.from('pe":"user.created"}'),
        ]),
      ],
      // What follows is seen before the first part is stored, and must not speak before it.
      [200],
      [event('{"id":2,"ty', quarantined('syntax'))],
    ),
    raw(
      'noise after the body, all at once',
      [Buffer.concat([...noisy.map((body) => request({}, body)), Buffer.from('noise')])],
      [200],
      kept(noisy),
    ),
    raw(
      'two requests and noise at once',
      [Buffer.concat([...twoAndNoise.map(keepAlive), Buffer.from('noise\r\n\r\n')])],
      [200, 200],
      kept(twoAndNoise),
    ),
    raw(
      'a request, a stranger and noise at once',
      [
        Buffer.concat([
          ...beforeStranger.map(keepAlive),
          request({ keepAlive: true, method: 'GET', path: '/webhooks/wrong' }, Buffer.alloc(0)),
          Buffer.from('noise\r\n\r\n'),
        ]),
      ],
      [200, 404],
      kept(beforeStranger),
    ),
    raw(
      'a request, and one whose chunks are broken, at once',
      [
        Buffer.concat([
          ...beforeBroken.map(keepAlive),
          head({ contentLength: false, headers: ['Transfer-Encoding: chunked'] }, 0),
          Buffer.from('zz\r\n{}\r\n0\r\n\r\n'),
        ]),
      ],
      [200],
      kept(beforeBroken),
    ),
    raw(
      'a line break after the body',
      [keepAlive(withBreak), '\r\n', { waitMs: 30 }],
      [200],
      [event(withBreak, applied)],
    ),
    raw(
      'a sender that closes its half after the body',
      [keepAlive(halfClosed), END],
      [200],
      [event(halfClosed, applied)],
    ),
  ],
};
