import { errorText } from '../error-text.ts';
import { sleep } from '../sleep.ts';
import { say } from '../toolchain/say.mjs';
import type { App } from './app.ts';

const REPORT_MS = 15_000;
const PAUSE_MS = 50;

/** Waits until the app says itself that it can do its work. */
export async function waitUntilReady(
  app: App,
  signal: AbortSignal,
  path = '/health/ready',
): Promise<void> {
  let report = performance.now() + REPORT_MS;
  for (;;) {
    const problem = await ask(`${app.url}${path}`);
    if (problem === undefined) {
      return;
    }
    if (performance.now() > report) {
      report = performance.now() + REPORT_MS;
      say(`${app.name} is not ready yet: ${problem} (its log: ${app.logFile})`);
    }
    await sleep(PAUSE_MS, signal);
  }
}

async function ask(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    const body = await response.text();
    return response.status === 200 ? undefined : `${response.status} ${body.slice(0, 200)}`;
  } catch (error) {
    return errorText(error instanceof Error && error.cause !== undefined ? error.cause : error);
  }
}
