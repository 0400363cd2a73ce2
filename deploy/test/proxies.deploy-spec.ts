import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { eventually } from './eventually.js';
import { findProgram } from './find-program.js';
import { ask } from './proxies/ask.js';
import { caddy } from './proxies/caddy.js';
import { nginx } from './proxies/nginx.js';
import { startProxy, type ProxyKind } from './proxies/start-proxy.js';

const TOKEN = 'a-token-that-nobody-may-log';
/** Above nginx's own limit of 1 MiB, and above ours. */
const LARGE = 'x'.repeat(6 * 1024 * 1024);

const kinds: [string, (program: string) => ProxyKind, string][] = [
  ['nginx', nginx, 'nginx-light'],
  ['caddy', caddy, 'caddy'],
];

describe.each(kinds)('%s by its sample', (name, kind, debianPackage) => {
  const program = findProgram(name, `the sample configuration of ${name}`, debianPackage);
  // Without the program there is nothing to try; findProgram has said so aloud.
  const itWithProgram = program ? it : it.skip;
  const seen: IncomingMessage[] = [];
  const receivers: Server[] = [];
  const portOf = (server: Server) => (server.address() as AddressInfo).port;

  beforeEach(async () => {
    seen.length = 0;
    for (const index of [0, 1]) {
      receivers[index] = createServer((message, answer) => {
        seen.push(message);
        message.resume().on('end', () => answer.end());
      }).listen(0, '127.0.0.1');
      await once(receivers[index], 'listening');
    }
  });
  afterEach(() =>
    receivers.forEach((server) => {
      server.closeAllConnections();
      server.close();
    }),
  );

  async function start() {
    const proxy = await startProxy(kind(program!), receivers.map(portOf));
    await eventually(async () => {
      expect(await ask(`${proxy.https}/`)).toEqual({ status: 404 });
    });
    return proxy;
  }

  itWithProgram('brings the hook path to a receiver, as it is', async () => {
    await using proxy = await start();
    for (const path of [TOKEN, `${TOKEN}/`]) {
      expect(await ask(`${proxy.https}/webhooks/${path}`)).toEqual({ status: 200 });
      expect(seen.at(-1)?.url).toBe(`/webhooks/${path}`);
    }
    expect(seen.at(-1)?.headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(await ask(`${proxy.https}/webhooks/${TOKEN}`, LARGE)).toEqual({ status: 200 });
  });

  itWithProgram('redirects nothing, and shows the public nothing else', async () => {
    await using proxy = await start();
    const hidden = ['/webhooks', '/health/ready', '/metrics', '/'];
    for (const url of [
      ...hidden.map((path) => proxy.https + path),
      ...hidden.map((path) => proxy.http + path),
      `${proxy.http}/webhooks/${TOKEN}`,
    ]) {
      expect([url, await ask(url)]).toEqual([url, { status: 404 }]);
    }
    expect(seen).toEqual([]);
  });

  itWithProgram('takes the other receiver when one has gone', async () => {
    await using proxy = await start();
    receivers[0]?.closeAllConnections();
    receivers[0]?.close();
    for (let turn = 0; turn < 10; turn += 1) {
      expect(await ask(`${proxy.https}/webhooks/${TOKEN}`)).toEqual({ status: 200 });
    }
  });

  itWithProgram('writes the token down nowhere, whatever goes wrong', async () => {
    await using proxy = await start();
    await ask(`${proxy.https}/webhooks/${TOKEN}`);
    await ask(`${proxy.http}/webhooks/${TOKEN}`);
    receivers.forEach((server) => {
      server.closeAllConnections();
      server.close();
    });
    expect((await ask(`${proxy.https}/webhooks/${TOKEN}`)).status).toBe(502);
    await eventually(async () => {
      expect(proxy.written()).toMatch(/\b502\b/);
    });
    expect(proxy.written()).not.toContain(TOKEN);
  });

  itWithProgram(
    'writes the token down nowhere, when it has no room for a body either',
    async () => {
      await using proxy = await start();
      // Where nginx puts what is too large for its memory. That it cannot is more than an error to it.
      rmSync(join(proxy.folder, 'body'), { recursive: true, force: true });
      const status = name === 'nginx' ? 500 : 200;
      expect(await ask(`${proxy.https}/webhooks/${TOKEN}`, LARGE)).toEqual({ status });
      await eventually(async () => {
        expect(proxy.written()).toMatch(new RegExp(`\\b${status}\\b`));
      });
      expect(proxy.written()).not.toContain(TOKEN);
    },
  );
});
