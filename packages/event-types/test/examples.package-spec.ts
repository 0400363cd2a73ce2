import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { fixtures } from '../src/fixtures.js';
import { Packed } from './pack.js';
import { run } from './run.js';

const example = (name: string) =>
  fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));

let packed: Packed;
beforeAll(() => {
  packed = new Packed();
});
afterAll(() => {
  packed[Symbol.dispose]();
});

const cases: [name: string, page: string, expected: unknown][] = [
  ['express', '/members', [{ name: 'John Doe', since: '2011-12-02T07:31:59.000Z' }]],
  ['nest', '/activity', ['user.created: user 181855']],
];

it.each(cases)('%s installs the tarball, builds, runs, and handles an event', async (...one) => {
  const [name, page, expected] = one;
  const folder = packed.install(example(name));
  run(folder, 'npm', ['run', 'build']);
  const app = spawn(process.execPath, [join(folder, 'dist/main.js')], {
    env: { ...process.env, PORT: '0', WEBHOOK_TOKEN: 'secret' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await listening(app);
    const post = (path: string, body: string) => fetch(url + path, { method: 'POST', body });
    const event = JSON.stringify(fixtures['user.created']);
    expect((await post('/webhooks/other', event)).status).toBe(404);
    expect((await post('/webhooks/secret', 'no JSON')).status).toBe(204);
    expect((await post('/webhooks/secret', event)).status).toBe(204);
    expect(await (await fetch(url + page)).json()).toEqual(expected);
  } finally {
    if (app.exitCode === null) {
      app.kill('SIGTERM');
      await once(app, 'exit');
    }
  }
});

/** The address that an app prints, or an error when it ends without. */
async function listening(app: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: app.stdout! })) {
    const url = /^listening (\S+)$/.exec(line)?.[1];
    if (url !== undefined) {
      return url;
    }
  }
  throw new Error('the example ended before it listened');
}
