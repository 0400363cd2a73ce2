import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readRequestBody } from './read-request-body.js';

const MIB = 1024 * 1024;

function requestUnderTest() {
  const request = Object.assign(new EventEmitter(), { resume: () => request });
  return { request, body: readRequestBody(request as unknown as IncomingMessage, MIB) };
}

it.each([0, 1, 1_024, 1_025, 5_000])('puts %d pieces together', async (pieces) => {
  const { request, body } = requestUnderTest();
  const sent = Array.from({ length: pieces }, (_, index) => Buffer.from(`${index},`));
  sent.forEach((piece) => request.emit('data', piece));
  request.emit('end');
  expect(await body).toEqual({ kind: 'complete', bytes: Buffer.concat(sent) });
});

it('holds of a body that comes byte by byte little more than its bytes', async () => {
  const { request, body } = requestUnderTest();
  const before = held();
  for (let sent = 0; sent < MIB; sent += 1) {
    request.emit('data', Buffer.from(new Uint8Array(1).buffer));
  }
  expect(held() - before).toBeLessThan(4 * MIB);
  request.emit('end');
  expect(await body).toMatchObject({ kind: 'complete', bytes: { length: MIB } });
});

function held(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
