import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createLimiter, type Limiter } from '@forum-sync/forum-api';
import { startForum } from '@forum-sync/simulator';
import { tryAgain } from './try-again.js';

tryAgain();

const PROCESSES = 4;
const script = fileURLToPath(new URL('./client-process.mjs', import.meta.url));

/** A client in a process of its own, which asks us before each request. */
function startClient(baseUrl: string, calls: number, limiter: Limiter) {
  const child = fork(script, [baseUrl, 'forum-api-key', String(calls)], { execArgv: [] });
  let answered = 0;
  const ready = new Promise<void>((resolve) => {
    child.on('message', (message) => {
      if (message === 'ready') {
        resolve();
      } else if (message === 'take') {
        void limiter.take().then(() => child.send('granted'));
      } else {
        ({ answered } = message as { answered: number });
      }
    });
  });
  const ended = once(child, 'exit').then(() => answered);
  return { ready, ended, go: () => child.send('go') };
}

it.each([
  { perSecond: 50, calls: 1_000 },
  { perSecond: 1, calls: 8 },
])(
  'keeps four processes within $perSecond requests a second, and loses none of $calls calls',
  async ({ perSecond, calls }) => {
    await using forum = await startForum({ apiLimit: perSecond });
    // We space what is sent; what arrives may be late by as long as a busy machine takes to send it.
    const limiter = createLimiter({ perSecond, marginMs: 500 });
    const clients = Array.from({ length: PROCESSES }, () =>
      startClient(forum.apiUrl, calls / PROCESSES, limiter),
    );
    await Promise.all(clients.map(({ ready }) => ready));
    clients.forEach(({ go }) => go());
    const answered = await Promise.all(clients.map(({ ended }) => ended));
    expect(answered.reduce((sum, count) => sum + count, 0)).toBe(calls);
    expect(forum.api.requests.most()).toBeLessThanOrEqual(perSecond);
    const refused = forum.api.requests.all().filter(({ status }) => status === 400);
    expect(refused).toEqual([]);
  },
);
