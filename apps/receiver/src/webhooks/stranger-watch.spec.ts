import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixtures } from '@forum-sync/event-types/fixtures';
import { StrangerWatch } from './stranger-watch.js';

let server: Server;
let now = 0;
let address = '192.0.2.1';
let url: string;
beforeEach(async () => {
  const watch = new StrangerWatch(() => now);
  server = createServer((request, response) => {
    void watch.looksLikeTheVendor(request, address).then((looks) => response.end(String(looks)));
  }).listen(0);
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

const post = async (body: string) =>
  (await fetch(url, { method: 'POST', body, headers: { connection: 'close' } })).text();
const event = JSON.stringify(fixtures['post.created']);

it('knows an event of the vendor when it sees one', async () => {
  expect(await post(event)).toBe('true');
  for (const noise of ['', 'x', '[]', '{"type":"post.created"}', '{"type":"x","data":{}}']) {
    expect([noise, await post(noise)]).toEqual([noise, 'false']);
  }
});

it('looks at a few bodies of an address a minute', async () => {
  for (let look = 0; look < 10; look += 1) {
    await post('noise');
  }
  expect(await post(event)).toBe('false');
  address = '192.0.2.2';
  expect(await post(event)).toBe('true');
  address = '192.0.2.1';
  now += 60_000;
  expect(await post(event)).toBe('true');
});

it('looks at no large bodies', async () => {
  expect(await post(event + ' '.repeat(64 * 1024))).toBe('false');
});
