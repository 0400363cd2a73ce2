import { Client } from 'pg';
import { errorCode } from '../error-code.ts';
import { KnownProblem } from '../known-problem.ts';
import { sleep } from '../sleep.ts';
import { say } from '../toolchain/say.mjs';

const REPORT_MS = 15_000;

/** Waits until the server accepts a connection (true) or has ended (false). A recovery may take its time. */
export async function waitForServer(
  url: () => string | undefined,
  hasEnded: () => boolean,
  passwordFile: string,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  let report = performance.now() + REPORT_MS;
  while (!hasEnded()) {
    const target = url();
    const problem = target === undefined ? 'no port yet' : await tryConnect(target, passwordFile);
    if (problem === undefined) {
      return true;
    }
    if (performance.now() > report) {
      report = performance.now() + REPORT_MS;
      say(`the embedded database does not accept connections yet: ${problem}`);
    }
    await sleep(100, signal);
  }
  return false;
}

async function tryConnect(url: string, passwordFile: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url, ssl: false, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    if (errorCode(error) === '28P01') {
      throw new KnownProblem(
        `the embedded database refuses the password in ${passwordFile}: put the right one there ` +
          '(somebody changed one of the two)',
      );
    }
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
