import type { AppProcess } from './app-process.js';
import { until } from './until.js';

/** GET of a path that must answer, whatever has happened. */
export async function probe(
  app: AppProcess,
  path: string,
): Promise<{ status: number; text: string }> {
  const answer = await fetch(app.url + path, { signal: AbortSignal.timeout(5_000) });
  return { status: answer.status, text: await answer.text() };
}

/** The receiver lives and says what it counts, also while its database is away. */
export async function expectAlive(app: AppProcess): Promise<void> {
  expect((await probe(app, '/health/live')).status).toBe(200);
  expect((await probe(app, '/metrics')).status).toBe(200);
}

/** Within seconds the receiver says that it is not ready, and why. */
export async function expectNotReady(app: AppProcess, reason: string): Promise<void> {
  let last = { status: 0, text: '' };
  const says = async () => {
    last = await probe(app, '/health/ready');
    return last.status === 503 && last.text.includes(reason);
  };
  await until('the receiver says why it is not ready', says, 3_000).catch(() => {});
  expect([last.status, last.text]).toEqual([503, expect.stringContaining(reason)]);
}
