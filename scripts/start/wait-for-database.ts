import { Client } from 'pg';
import { errorCode } from '../error-code.ts';
import { errorText } from '../error-text.ts';
import { KnownProblem } from '../known-problem.ts';
import { sleep } from '../sleep.ts';
import { say } from '../toolchain/say.mjs';
import { maskedUrl } from './masked-url.ts';

// Refused password, refused user or address, no such database: waiting does not mend these.
const SETTINGS_PROBLEMS = new Set(['28P01', '28000', '3D000']);

/** Waits for the user's own database. Unreachable may pass by itself, refused credentials do not. */
export async function waitForDatabase(url: string, signal: AbortSignal): Promise<void> {
  for (let said = ''; ;) {
    signal.throwIfAborted();
    const problem = await tryConnect(url);
    if (problem === undefined) {
      return;
    }
    if (problem !== said) {
      said = problem;
      say(`waiting for the database ${maskedUrl(url)}: ${problem}`);
    }
    await sleep(1000, signal);
  }
}

async function tryConnect(url: string): Promise<string | undefined> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    application_name: 'forum-sync launcher',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    if (SETTINGS_PROBLEMS.has(errorCode(error) ?? '')) {
      throw new KnownProblem(
        `DATABASE_URL ${maskedUrl(url)} is refused (${errorCode(error)}): ${errorText(error)}. Correct it`,
      );
    }
    return errorText(error);
  } finally {
    void client.end().catch(() => undefined);
  }
}
