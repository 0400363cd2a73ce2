import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

it.each(['SIGTERM', 'SIGINT'] as const)(
  'says where it listens, and ends cleanly on %s',
  async (signal) => {
    const child = spawn(process.execPath, [MAIN], {
      env: { PATH: process.env['PATH'], SIMULATOR_PORT: '0', SIMULATOR_POSTS: '1000000' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    try {
      const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
      const { msg, url } = JSON.parse(line) as { msg: string; url: string };
      expect(msg).toBe('listening');
      expect((await fetch(`${url}/control/status`)).status).toBe(200);
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
    }
  },
);
